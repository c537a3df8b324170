/** The cells of a table in an HTML text, for tests that have no browser. */
import type { HtmlCell } from "../../../../shared/exchange/clipboard/htmlCells.ts";

/** Enough of HTML for the table of the fixture; the page itself reads with the browser's parser. */
export function cellsOf(html: string): HtmlCell[][] {
  const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((row) => row[1]!);
  return rows.map((row) =>
    [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = "", content = ""]) => ({
      text: content
        .replaceAll("<br>", "\n")
        .replace(/<[^>]+>/g, "")
        .replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map((each) => [each[1]!, each[2]!]),
      ),
    })),
  );
}
