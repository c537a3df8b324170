interface Props {
  readonly label: string;
  /** Whether the scenario differs from the one in the file. */
  readonly isChanged: boolean;
}

export function ScenarioLabel({ label, isChanged }: Props) {
  return (
    <span className="scenario-label">
      {label}
      {isChanged && <span className="scenario-changed" role="img" aria-label="changed since it was saved" />}
    </span>
  );
}
