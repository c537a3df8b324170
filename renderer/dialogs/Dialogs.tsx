/** Everything that can open over the page. */
import { AboutModelDialog } from "../about/AboutModelDialog.tsx";
import { SectionDialog } from "../about/SectionDialog.tsx";
import { FillDialog } from "../clipboard/FillDialog.tsx";
import { FillMenu } from "../clipboard/FillMenu.tsx";
import { PasteSpecialDialog } from "../clipboard/PasteSpecialDialog.tsx";
import { GridMenu } from "../context-menu/GridMenu.tsx";
import { FormatDialog } from "../formats/FormatDialog.tsx";
import { FunctionsDialog } from "../functions/FunctionsDialog.tsx";
import { ChangeKeysDialog } from "../keys/ChangeKeysDialog.tsx";
import { KeySheetDialog } from "../keys/KeySheetDialog.tsx";
import { DeleteDialog } from "../lines/DeleteDialog.tsx";
import { LineSettingsDialog } from "../lines/LineSettingsDialog.tsx";
import { ListsDialog } from "../lists/ListsDialog.tsx";
import { PaletteDialog } from "../palette/PaletteDialog.tsx";
import { PicturesDialog } from "../pictures/PicturesDialog.tsx";
import { PeriodMenu } from "../timeline/PeriodMenu.tsx";
import { TimelineDialog } from "../timeline/TimelineDialog.tsx";
import { WaysDialog } from "../trace/WaysDialog.tsx";
import { CorrelationsDialog } from "../uncertainty/correlations/CorrelationsDialog.tsx";
import { UncertaintyDialog } from "../uncertainty/UncertaintyDialog.tsx";
import { QuestionDialog } from "./QuestionDialog.tsx";
import { TemplatesDialog } from "./TemplatesDialog.tsx";
import "./dialogs.css";

export function Dialogs() {
  return (
    <>
      <TemplatesDialog />
      <PasteSpecialDialog />
      <FormatDialog />
      <DeleteDialog />
      <LineSettingsDialog />
      <GridMenu />
      <FillDialog />
      <FillMenu />
      <ListsDialog />
      <TimelineDialog />
      <SectionDialog />
      <PicturesDialog />
      <AboutModelDialog />
      <PeriodMenu />
      <WaysDialog />
      <PaletteDialog />
      <KeySheetDialog />
      <ChangeKeysDialog />
      <FunctionsDialog />
      <UncertaintyDialog />
      <CorrelationsDialog />
      <QuestionDialog />
    </>
  );
}
