/** The head of a period's column: `2024A`, `2025E`, the letter small and faint beside the label. */
import type { IHeaderComp, IHeaderParams } from "ag-grid-community";

export interface PeriodHeaderParams {
  readonly label: string;
  readonly isActual: boolean;
}

/** Plain DOM, as the grid asks for: there is one for each period, and nothing in it changes. */
export class PeriodHeader implements IHeaderComp {
  private readonly gui = document.createElement("span");

  init(params: IHeaderParams & PeriodHeaderParams): void {
    this.show(params);
  }

  refresh(params: IHeaderParams & PeriodHeaderParams): boolean {
    this.show(params);
    return true;
  }

  getGui(): HTMLElement {
    return this.gui;
  }

  private show({ label, isActual }: PeriodHeaderParams): void {
    const kind = document.createElement("small");
    kind.textContent = isActual ? "A" : "E";
    this.gui.className = "period-head";
    this.gui.title = isActual ? "actual" : "forecast";
    this.gui.replaceChildren(label, kind);
  }
}
