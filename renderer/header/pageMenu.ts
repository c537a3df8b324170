/** The part of a native menu that a page can draw: what the system does by itself (quit, copy, zoom) is left to it. */
import { type MenuItem, menus } from "../../shared/host/menu.ts";

export type PageMenuItem =
  | Exclude<MenuItem, { kind: "role" | "submenu" }>
  | { readonly kind: "submenu"; readonly label: string; readonly items: readonly PageMenuItem[] };

export interface PageMenu {
  readonly label: string;
  readonly items: readonly PageMenuItem[];
}

/** Menus with nothing left in them are gone. */
export const pageMenus = (): readonly PageMenu[] =>
  menus({ mac: false }).flatMap((menu) => {
    const items = pageItems(menu.items);
    return items.length === 0 ? [] : [{ label: menu.label, items }];
  });

/** No separator stands first, last or beside another. */
function pageItems(items: readonly MenuItem[]): readonly PageMenuItem[] {
  const kept = items.flatMap((item): PageMenuItem[] => {
    if (item.kind === "role") return [];
    return [item.kind === "submenu" ? { ...item, items: pageItems(item.items) } : item];
  });
  return kept.filter((item, index) => {
    if (item.kind !== "separator") return true;
    const next = kept[index + 1];
    return index > 0 && next !== undefined && next.kind !== "separator" && kept.slice(0, index).some(isNoSeparator);
  });
}

const isNoSeparator = ({ kind }: PageMenuItem) => kind !== "separator";
