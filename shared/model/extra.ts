/** Keys this version does not know, by name; kept on save. */
export type Extra = { readonly [key: string]: unknown };
