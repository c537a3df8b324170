import "./fields.css";

interface Props {
  /** By which its field names it. */
  readonly id?: string;
  readonly text: string | null | undefined;
}

/** What is wrong with a field, below it; nothing where nothing is. */
export function FieldProblem({ id, text }: Props) {
  if (text === null || text === undefined) return null;
  return (
    <p className="field-problem" role="alert" id={id}>
      {text}
    </p>
  );
}
