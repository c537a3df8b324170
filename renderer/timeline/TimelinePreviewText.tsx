/** What another timeline would do to the model, in words. */
import type { Document } from "../../shared/model/document.ts";
import type { TimelinePreview } from "../../shared/model/edits/timelinePreview.ts";
import { timelineStory } from "../../shared/model/edits/timelineStory.ts";

interface Props {
  readonly document: Document;
  readonly preview: TimelinePreview;
  readonly isChange: boolean;
}

export function TimelinePreviewText({ document, preview, isChange }: Props) {
  const { runs, moves, lost, lostCount, lostChanges, unknownPeriods, rates } = timelineStory(document, preview);
  if (!isChange) return <p className="timeline-runs">{runs} Nothing changes.</p>;
  return (
    <>
      <p className="timeline-runs">{runs}</p>
      <ul className="timeline-moves">
        {moves.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {lost.length + lostChanges.length + unknownPeriods.length === 0 && <li>Nothing is lost.</li>}
      </ul>
      <Listed title="Rates that keep their number" count={rates.length} texts={rates} />
      <Listed title="Typed values that go" count={lostCount} texts={lost} />
      <Listed title="Changes of scenarios that go" count={lostChanges.length} texts={lostChanges} />
      <Listed title="Formulas that name a period that goes" count={unknownPeriods.length} texts={unknownPeriods} />
    </>
  );
}

const most = 40;

interface Part {
  readonly title: string;
  readonly count: number;
  readonly texts: readonly string[];
}

function Listed({ title, count, texts }: Part) {
  if (texts.length === 0) return null;
  return (
    <section className="timeline-part" aria-label={title}>
      <h3 className="timeline-heading">
        {title} <span className="timeline-count">{count}</span>
      </h3>
      <ul>
        {texts.slice(0, most).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {texts.length > most && <li>And {texts.length - most} more.</li>}
      </ul>
    </section>
  );
}
