import type { ReactNode } from "react";

interface Props {
  readonly name: string;
  /** Under its name and as wide as the panel, for what is long: a formula. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** One row of the list of facts. */
export function Fact({ name, isWide = false, children }: Props) {
  const className = isWide ? "fact-wide" : undefined;
  return (
    <>
      <dt className={className}>{name}</dt>
      <dd className={className}>{children}</dd>
    </>
  );
}
