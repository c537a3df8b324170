import type { Document } from "../../shared/model/document.ts";
import type { Found } from "../../shared/model/find.ts";
import { placeText } from "./placeText.ts";
import { textPieces } from "./textPieces.ts";

interface Props {
  readonly id: string;
  readonly document: Document;
  readonly found: Found;
  /** Null where only what was found is shown. */
  readonly replacement: string | null;
  /** Which of its hits the person is at; null where at none. */
  readonly currentHit: number | null;
  readonly onChoose: () => void;
}

export function FoundRow({ id, document, found: { place, text, at }, replacement, currentHit, onChoose }: Props) {
  const { thing, kind } = placeText(document, place);
  const current = currentHit === null ? undefined : at[currentHit]?.start;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard, not its rows
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="find-result"
      aria-selected={currentHit !== null}
      ref={currentHit === null ? undefined : (row) => row?.scrollIntoView({ block: "nearest" })}
      onClick={onChoose}
    >
      <span className="find-thing">{thing}</span>
      <span className="find-kind">{kind}</span>
      <span
        className="find-text"
        data-is-code={place.field === "formula" || place.field === "opening" || place.field === "name"}
      >
        {textPieces(text, at).map((piece) =>
          piece.isHit ? (
            <HitText
              key={piece.start}
              text={piece.text}
              replacement={replacement}
              isCurrent={piece.start === current}
            />
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </span>
    </div>
  );
}

interface HitProps {
  readonly text: string;
  readonly replacement: string | null;
  readonly isCurrent: boolean;
}

function HitText({ text, replacement, isCurrent }: HitProps) {
  if (replacement === null) return <mark data-current={isCurrent}>{text}</mark>;
  return (
    <>
      <del data-current={isCurrent}>{text}</del>
      <ins>{replacement}</ins>
    </>
  );
}
