/** A value once the frame that came after it is painted: for what may be worked out after the numbers are on the screen. */
import { startTransition, useEffect, useState } from "react";
import { afterFrame } from "./afterFrame.ts";

/** Give it one object for what belongs together, the same for as long as it says the same. */
export function useAfterFrame<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(
    () => (painted === value ? undefined : afterFrame(() => startTransition(() => setPainted(value)))),
    [value, painted],
  );
  return painted;
}
