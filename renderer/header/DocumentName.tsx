/** Which document this is, with a dot while the file is behind it. */
import { Tooltip } from "@mantine/core";
import { useApp } from "../state/AppContext.tsx";
import { documentName, isDirty } from "../state/selectors.ts";

export function DocumentName() {
  const name = useApp(documentName);
  const hasChanges = useApp(isDirty);
  const isUnsaved = useApp(({ file }) => file === null);
  const state = hasChanges ? "Changed since it was last saved" : isUnsaved ? "Not saved to a file yet" : "Saved";
  return (
    <Tooltip label={`${name}: ${state.toLowerCase()}`}>
      <span className="header-document" data-testid="document-name">
        <span className="header-document-name">{name}</span>
        {hasChanges && <span className="header-unsaved" role="img" aria-label="Unsaved changes" />}
      </span>
    </Tooltip>
  );
}
