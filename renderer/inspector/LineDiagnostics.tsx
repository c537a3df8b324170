/** What the compiler says of a line: errors, unit warnings, hints. */
import { useApp } from "../state/AppContext.tsx";

export function LineDiagnostics({ line }: { readonly line: string }) {
  const diagnostics = useApp((state) => state.compiled.diagnostics);
  return diagnostics
    .filter((diagnostic) => diagnostic.line === line)
    .map(({ severity, code, message }) => (
      <div
        key={`${code} ${message}`}
        className="inspector-callout"
        data-tone={severity === "error" ? "problem" : severity}
        role="note"
      >
        {message}
      </div>
    ));
}
