/** The two keys every `.railhead` file begins with. */
export const formatName = "railhead";
/** The version this program writes; it reads this one and all before it (see migrations.ts). */
export const currentVersion = 1;

/** UTF-16 units of the longest file that is read at all. */
export const longestText = 32 * 1024 * 1024;
/** Objects and lists inside each other; a model needs eight. */
export const deepestNesting = 40;
/** Objects, keys of all objects, and numbers in one file: checking costs as many steps, however short the file. */
export const mostObjects = 40_000;
export const mostKeys = 400_000;
export const mostValues = 2_000_000;
/** Problems of one file that are told at once. */
export const mostProblems = 20;
