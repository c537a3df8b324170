/** What is on the clipboard, as a block of cells. */
import { chooseFlavour } from "../../shared/exchange/clipboard/chooseFlavour.ts";
import { readTsv } from "../../shared/exchange/clipboard/readTsv.ts";
import type { SheetBlock } from "../../shared/exchange/clipboard/sheetBlock.ts";
import { readTable } from "./readTable.ts";

/** The best of the forms it is there in. */
export const readClipboard = (data: Pick<DataTransfer, "getData">): SheetBlock =>
  chooseFlavour(readTable(data.getData("text/html")), readTsv(data.getData("text/plain")));
