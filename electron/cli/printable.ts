/** A text of a model or an argument without the characters that a terminal would act on, such as escape sequences. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "");
