/** The top line: the product, its menus, the document, and the scenario everything below is shown in. */
import { PaletteButton } from "../palette/PaletteButton.tsx";
import { ScenarioSwitcher } from "../scenarios/ScenarioSwitcher.tsx";
import { DocumentName } from "./DocumentName.tsx";
import { InspectorSwitch } from "./InspectorSwitch.tsx";
import { MenuBar } from "./MenuBar.tsx";
import { StepButton } from "./StepButton.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import "./header.css";

export function Header() {
  return (
    <header className="workbench-header header">
      <h1 className="header-product">Railhead</h1>
      <MenuBar />
      <StepButton id="undo" />
      <StepButton id="redo" />
      <DocumentName />
      <ScenarioSwitcher />
      <PaletteButton />
      <ThemeSwitch />
      <InspectorSwitch />
    </header>
  );
}
