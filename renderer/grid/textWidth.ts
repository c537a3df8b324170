/** How much room a text takes in the grid's own type. */
const pen = document.createElement("canvas").getContext("2d");

export function textWidth(text: string, font: string): number {
  if (pen === null) return 0;
  pen.font = `${font} "Inter Variable"`;
  return pen.measureText(text).width;
}
