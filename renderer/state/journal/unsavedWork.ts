/**
 * Hot exit: every edit is in the Host's journal within a second, outside the
 * person's files. One entry a document, one queue for all, so that writing and
 * removing never overtake each other. After a save is on disk the entry goes.
 */
import type { StoreApi } from "zustand/vanilla";
import { modelText } from "../../../shared/file/modelText.ts";
import type { Host } from "../../../shared/host/host.ts";
import type { HostProblem } from "../../../shared/host/problems.ts";
import type { AppState } from "../appState.ts";
import { documentName, isDirty } from "../selectors.ts";

export interface UnsavedWork {
  /** Settles when what is unsaved now is in the journal. */
  flush(): Promise<void>;
  /**
   * Settles when a document has no entry. A save waits for it before it says that it is done: who closes the window
   * then must not be offered as unsaved what is in the file.
   */
  forget(documentId: string): Promise<void>;
}

/** From an edit to its writing; the writing itself has the rest of the second. */
const delayMs = 500;

/** `onFailure` hears why an entry could not be written, once until it works again. */
export function keepUnsavedWork(
  host: Pick<Host, "journal">,
  store: StoreApi<AppState>,
  onFailure: (problems: readonly HostProblem[]) => void,
): UnsavedWork {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let queue: Promise<void> = Promise.resolve();
  let hasFailed = false;

  const put = async (): Promise<void> => {
    const state = store.getState();
    if (!isDirty(state)) return;
    const answer = await host.journal.put({
      documentId: state.documentId,
      name: documentName(state),
      ticket: state.file?.ticket ?? null,
      basedOn: state.file?.digest ?? null,
      text: modelText(state.document),
    });
    if (!answer.ok && !hasFailed) onFailure(answer.problems);
    hasFailed = !answer.ok;
  };
  const remove = async (documentId: string): Promise<void> => {
    const answer = await host.journal.remove(documentId);
    if (!answer.ok) onFailure(answer.problems);
  };
  /** Edited again since: the entry that the edit writes must stay. */
  const removeOfClean = async (documentId: string): Promise<void> => {
    const state = store.getState();
    if (state.documentId !== documentId || !isDirty(state)) await remove(documentId);
  };
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work, work);
    return queue;
  };
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  store.subscribe((state, before) => {
    if (state.documentId !== before.documentId) {
      cancel();
      return;
    }
    if (isDirty(state) && (state.document !== before.document || state.file !== before.file)) {
      cancel();
      timer = setTimeout(() => void enqueue(put), delayMs);
    } else if (!isDirty(state) && isDirty(before)) {
      cancel();
      void enqueue(() => removeOfClean(state.documentId));
    }
  });

  return {
    flush() {
      cancel();
      return enqueue(put);
    },
    forget: (documentId) => enqueue(() => remove(documentId)),
  };
}
