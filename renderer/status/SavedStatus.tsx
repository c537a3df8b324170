import { useInterval } from "@mantine/hooks";
import { useState } from "react";
import { useApp } from "../state/AppContext.tsx";
import { isDirty } from "../state/selectors.ts";
import { sinceText } from "./sinceText.ts";

/** Whether the file holds what is on the screen, and since when. */
export function SavedStatus() {
  const hasChanges = useApp(isDirty);
  const hasFile = useApp(({ file }) => file !== null);
  const savedAt = useApp((state) => state.savedAt);
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), 20_000, { autoInvoke: true });
  if (hasChanges) return <span>unsaved changes</span>;
  if (savedAt !== null) return <span>saved {sinceText(Math.max(now, savedAt) - savedAt)}</span>;
  return <span>{hasFile ? "as in the file" : "not saved to a file"}</span>;
}
