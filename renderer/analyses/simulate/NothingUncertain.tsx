/** A simulation of a model in which nothing is uncertain yet: says so, and offers the inputs that matter most. */
import { useCallback, useEffect, useState } from "react";
import type { Simulation } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { isCalculation } from "../../../shared/model/lines.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { afterFrame } from "../../state/afterFrame.ts";
import { openUncertainty } from "../../uncertainty/uncertaintyActions.ts";
import { strongestInputs } from "../strongestInputs.ts";
import { AddLineField } from "./AddLineField.tsx";

const offered = 8;

export function NothingUncertain({ analysis: { outputs } }: { readonly analysis: Simulation }) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const [inputs, setInputs] = useState<ReturnType<typeof strongestInputs>>([]);
  const [output] = outputs;
  useEffect(
    () =>
      output === undefined
        ? undefined
        : afterFrame(() => setInputs(strongestInputs(compiled, output).slice(0, offered))),
    [compiled, output],
  );
  const isOffered = useCallback((line: Line) => !isCalculation(line) && line.values !== undefined, []);
  return (
    <div className="simulation-empty">
      <p>Nothing is uncertain yet, so every trial would be the same. Say of an input how uncertain it is.</p>
      {output !== undefined && inputs.length > 0 && (
        <table className="simulation-table simulation-mattering">
          <caption>What {compiled.lines.get(output.line)?.line.label} depends on most</caption>
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">1% of it moves the figure by</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ input: { line }, elasticity }) => (
              <tr key={line}>
                <th scope="row">
                  <button type="button" className="plain-button link" onClick={() => openUncertainty(app, line)}>
                    {compiled.lines.get(line)?.line.label}
                  </button>
                </th>
                <td>{`${elasticity < 0 ? "(" : ""}${Math.abs(elasticity).toFixed(2)}%${elasticity < 0 ? ")" : ""}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddLineField label="Choose an input" isOffered={isOffered} onPick={(line) => openUncertainty(app, line)} />
    </div>
  );
}
