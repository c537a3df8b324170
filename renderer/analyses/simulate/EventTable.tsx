/** How likely things are that happen in a trial or do not. */
import { memo } from "react";
import { firstOutput } from "../../../shared/analysis/cases/firstChoices.ts";
import type { SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation, TrialEvent } from "../../../shared/model/analyses.ts";
import { RemoveButton } from "../../dialogs/RemoveButton.tsx";
import { rowButton } from "../../dialogs/rowButton.ts";
import { useModel } from "../../state/useModel.ts";
import { useOpenFields } from "../useOpenFields.ts";
import type { ChangeSimulation } from "./changeSimulation.ts";
import { EventFields } from "./EventFields.tsx";
import { eventText, relabelled } from "./eventText.ts";
import { foundOf } from "./foundOf.ts";
import { countText, shareText } from "./runText.ts";
import { withoutEvent } from "./withoutEvent.ts";

interface Props {
  readonly events: Simulation["events"];
  readonly given: Simulation["given"];
  readonly change: ChangeSimulation;
  readonly asked: Simulation;
  readonly report: SimulationReport;
}

export const EventTable = memo(function EventTable({ events, given, change, asked, report }: Props) {
  const compiled = useModel();
  const fields = useOpenFields();
  const add = (by: HTMLElement) => {
    fields.open(events.length, by);
    change((now) => {
      const cell = now.outputs[0] ?? firstOutput(compiled);
      const added: TrialEvent = { label: "", cell, when: "below", level: { value: 0 } };
      return { ...now, events: [...now.events, { ...added, label: eventText(compiled, added) }] };
    });
  };
  return (
    <section aria-label="Probabilities" data-rows>
      <h3 className="simulation-section">
        Probability that
        <button
          type="button"
          className="plain-button view-action"
          data-adds="remove event"
          onClick={({ currentTarget }) => add(currentTarget)}
        >
          + Event
        </button>
      </h3>
      {events.length > 0 && (
        <table className="simulation-table simulation-events">
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Probability</th>
              <th scope="col" title="Standard error of the probability">
                Std error
              </th>
              <th scope="col">Trials</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {events.map((event, index) => {
              const found = foundOf(asked.events, event, report.events);
              return (
                <tr key={index}>
                  <th scope="row">
                    <button
                      type="button"
                      className="plain-button simulation-choose"
                      aria-expanded={fields.of === index}
                      title={eventText(compiled, event)}
                      onClick={({ currentTarget }) =>
                        fields.of === index ? fields.close() : fields.open(index, currentTarget)
                      }
                      {...rowButton("event")}
                    >
                      {event.label}
                      {given === index && <span className="simulation-given"> given</span>}
                    </button>
                    {fields.of === index && (
                      <EventFields
                        event={event}
                        onChange={(changed) =>
                          change((now) => withEvent(now, index, relabelled(compiled, event, changed)))
                        }
                      />
                    )}
                  </th>
                  <td>{found === undefined ? "" : shareText(found.probability)}</td>
                  <td>{found === undefined ? "" : errorText(found.se)}</td>
                  <td>{found === undefined ? "" : countText(found.count)}</td>
                  <td className="simulation-remove">
                    <button
                      type="button"
                      className="plain-button view-action"
                      aria-pressed={given === index}
                      aria-label={`Only trials in which: ${event.label}`}
                      onClick={() => change((now) => givenThat(now, given === index ? undefined : index))}
                    >
                      {given === index ? "All trials" : "Given this"}
                    </button>
                    <RemoveButton
                      hint="Take this event away"
                      label={`Take ${event.label} away`}
                      onClick={() => {
                        fields.forget();
                        change((now) => withoutEvent(now, index));
                      }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
});

const withEvent = (now: Simulation, index: number, event: TrialEvent): Simulation => ({
  ...now,
  events: now.events.with(index, event),
});

/** Without an event all trials count. */
function givenThat({ given: _, ...rest }: Simulation, event: number | undefined): Simulation {
  return event === undefined ? rest : { ...rest, given: event };
}

/** In percentage points, with a digit more than the probability has. */
const errorText = (se: number): string => (Number.isNaN(se) ? "no number" : `${(se * 100).toFixed(2)}%`);
