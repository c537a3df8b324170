/** How much room a text takes in the grid's own type. */
let pen: CanvasRenderingContext2D | null = null;

export function textWidth(text: string, font: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return 0;
  pen.font = `${font} "Inter Variable"`;
  return pen.measureText(text).width;
}
