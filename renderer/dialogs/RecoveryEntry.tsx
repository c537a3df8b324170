/** One piece of unsaved work: what it is called, when it was left, and how it differs from its file. */
import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import type { JournalHeading } from "../../shared/host/journal.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { discard, recover } from "../state/journal/recover.ts";
import { sinceText } from "../status/sinceText.ts";
import { changesSinceSaved } from "./changesSinceSaved.ts";
import { rowButton } from "./rowButton.ts";

interface Props {
  readonly heading: JournalHeading;
  readonly onTakeUp: () => void;
}

export function RecoveryEntry({ heading: { documentId, name, time, base }, onTakeUp }: Props) {
  const app = useAppHandle();
  const [changes, setChanges] = useState("comparing with the file …");
  useEffect(() => {
    let isGone = false;
    void changesSinceSaved(app, documentId).then((text) => !isGone && setChanges(text));
    return () => {
      isGone = true;
    };
  }, [app, documentId]);
  return (
    <li className="recovery-entry">
      <div className="recovery-name">
        {name}
        <span className="recovery-time">{sinceText(Math.max(0, Date.now() - time))}</span>
      </div>
      <p className="recovery-changes">
        {changes} {baseText[base]}
      </p>
      <Group gap="xs">
        <Button
          size="xs"
          onClick={() => {
            onTakeUp();
            void recover(app, documentId);
          }}
        >
          Take it up
        </Button>
        <Button
          size="xs"
          variant="default"
          className="dialog-danger"
          onClick={() => void discard(app, documentId)}
          {...rowButton("discard")}
        >
          Discard
        </Button>
      </Group>
    </li>
  );
}

const baseText: { readonly [Base in JournalHeading["base"]]: string } = {
  same: "",
  changed: "The file was changed by someone else since.",
  gone: "The file is no longer there.",
  "never-saved": "It was never saved to a file.",
  unknown: "",
};
