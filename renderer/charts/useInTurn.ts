/** A value that changes when its turn comes, after the pictures that ask in the same frame; at once where it `isSeen`. */
import { useEffect, useState } from "react";
import { afterFrame } from "../state/afterFrame.ts";
import { inTurn } from "./inTurn.ts";

export function useInTurn<T>(latest: T, isSeen: boolean): T {
  const [shown, show] = useState(() => latest);
  useEffect(() => {
    if (isSeen) {
      show(() => latest);
      return;
    }
    let callOff = afterFrame(() => {
      callOff = inTurn(() => show(() => latest));
    });
    return () => callOff();
  }, [latest, isSeen]);
  return isSeen ? latest : shown;
}
