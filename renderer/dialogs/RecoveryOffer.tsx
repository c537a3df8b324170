/**
 * Unsaved work of an earlier sitting. Offered once when Railhead starts, and
 * from then on behind a word in the status line: never applied by itself,
 * never thrown away by itself.
 */
import { Modal } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp } from "../state/AppContext.tsx";
import { RecoveryEntry } from "./RecoveryEntry.tsx";

export function RecoveryOffer() {
  const recoverable = useApp((state) => state.recoverable);
  const [isOpen, setIsOpen] = useState(false);
  const hasOffered = useRef(false);

  useEffect(() => {
    // What was put aside in this sitting, by opening another model, is not news to the person.
    if (hasOffered.current || !recoverable.some(({ time }) => time < performance.timeOrigin)) return;
    hasOffered.current = true;
    setIsOpen(true);
  }, [recoverable]);

  const close = () => {
    setIsOpen(false);
    focusGrid();
  };
  if (recoverable.length === 0) return null;
  return (
    <>
      <button type="button" className="plain-button link" onClick={() => setIsOpen(true)}>
        {recoverable.length} unsaved from before
      </button>
      <Modal opened={isOpen} onClose={close} title="Unsaved work from before" size="lg" returnFocus={false}>
        <p className="dialog-text">
          It was kept when Railhead closed. Take it up to go on with it, or leave it: it stays until you discard it.
        </p>
        <ul data-rows>
          {recoverable.map((heading) => (
            <RecoveryEntry key={heading.documentId} heading={heading} onTakeUp={close} />
          ))}
        </ul>
      </Modal>
    </>
  );
}
