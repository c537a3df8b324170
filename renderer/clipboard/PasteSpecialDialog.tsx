/** Paste special: what to paste of the clipboard, and how. */
import { Button, Checkbox, Group, Radio } from "@mantine/core";
import { type ClipboardEvent, useEffect, useState } from "react";
import { decimalMarkOf } from "../../shared/exchange/clipboard/decimalMarks.ts";
import type { DecimalMark, SheetBlock } from "../../shared/exchange/clipboard/sheetBlock.ts";
import { type PasteOptions, plainPaste } from "../../shared/exchange/paste/pasteOptions.ts";
import { counted } from "../../shared/model/counted.ts";
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { keyText } from "../keys/keyText.ts";
import { useSurroundings } from "../keys/useKeys.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import "./clipboard.css";
import { PastePreview } from "./PastePreview.tsx";
import { pasteBlock } from "./paste.ts";
import { readClipboard } from "./readClipboard.ts";
import { readByNavigator } from "./throughNavigator.ts";

export function PasteSpecialDialog() {
  return (
    <PanelDialog panel="paste-special" title="Paste special" size="lg">
      {(close) => <Choices close={close} />}
    </PanelDialog>
  );
}

function Choices({ close }: { readonly close: () => void }) {
  const app = useAppHandle();
  const pasteKey = keyText("CmdOrCtrl+V", useSurroundings());
  const [block, setBlock] = useState<SheetBlock | null>(null);
  const [what, setWhat] = useState<PasteOptions["what"]>("values");
  const [isTransposed, setIsTransposed] = useState(false);
  const [skipsEmpties, setSkipsEmpties] = useState(false);
  const [picked, setPicked] = useState<DecimalMark | null>(null);

  useEffect(() => {
    let isGone = false;
    void readByNavigator().then((read) => {
      if (!isGone && read !== null) setBlock((known) => known ?? read);
    });
    return () => {
      isGone = true;
    };
  }, []);

  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBlock(readClipboard(event.clipboardData));
    setPicked(null);
  };
  const judged = block === null ? null : decimalMarkOf(block);
  const mark = picked ?? (judged === "either" ? null : judged);
  const paste = () => {
    if (block === null) return;
    close();
    const empties = skipsEmpties ? "skip" : "clear";
    pasteBlock(app, block, { ...plainPaste, what, isTransposed, empties, decimalMark: mark });
  };

  return (
    <div onPaste={take}>
      {/* The keyboard stands here first, so that Ctrl+V reaches the dialog. */}
      <button type="button" className="plain-button paste-source" data-autofocus>
        {block === null
          ? `Press ${pasteKey} to show what is on the clipboard.`
          : `On the clipboard: ${sizeText(block)}. ${pasteKey} reads it again.`}
      </button>
      <Group align="flex-start" gap="xl" mt="md">
        <Radio.Group
          label="Paste"
          value={what}
          onChange={(value) => setWhat(value === "formulas" ? "formulas" : "values")}
        >
          <Radio value="values" label="Values" mt={6} />
          <Radio value="formulas" label="Formulas" mt={6} />
        </Radio.Group>
        <Radio.Group
          label="Decimals"
          value={mark ?? ""}
          onChange={(value) => setPicked(value === "comma" ? "comma" : "point")}
        >
          <Radio value="point" label="Point: 1,234.56" mt={6} />
          <Radio value="comma" label="Comma: 1.234,56" mt={6} />
        </Radio.Group>
        <div>
          <Checkbox
            label="Transposed"
            mt={24}
            checked={isTransposed}
            onChange={({ currentTarget }) => setIsTransposed(currentTarget.checked)}
          />
          <Checkbox
            label="Skip empty cells"
            mt={6}
            checked={skipsEmpties}
            onChange={({ currentTarget }) => setSkipsEmpties(currentTarget.checked)}
          />
        </div>
      </Group>
      {block === null ? null : <PastePreview block={block} mark={mark} isTransposed={isTransposed} />}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button size="xs" disabled={block === null} onClick={paste}>
          Paste
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          Cancel
        </Button>
      </Group>
    </div>
  );
}

const sizeText = ({ rows }: SheetBlock): string =>
  `${counted(rows.length, "row")} of ${counted(rows[0]?.length ?? 0, "column")}`;
