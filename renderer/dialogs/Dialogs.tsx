/** Everything that can open over the page. */
import { FillDialog } from "../clipboard/FillDialog.tsx";
import { FillMenu } from "../clipboard/FillMenu.tsx";
import { PasteSpecialDialog } from "../clipboard/PasteSpecialDialog.tsx";
import { FormatDialog } from "../formats/FormatDialog.tsx";
import { GoToLineDialog } from "./GoToLineDialog.tsx";
import { QuestionDialog } from "./QuestionDialog.tsx";
import { TemplatesDialog } from "./TemplatesDialog.tsx";
import "./dialogs.css";

export function Dialogs() {
  return (
    <>
      <TemplatesDialog />
      <GoToLineDialog />
      <PasteSpecialDialog />
      <FormatDialog />
      <FillDialog />
      <FillMenu />
      <QuestionDialog />
    </>
  );
}
