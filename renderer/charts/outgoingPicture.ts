import type { Drawing } from "./exportPicture.ts";
import type { PictureNumbers } from "./pictureNumbers.ts";
import type { PictureWords } from "./pictureSheet.ts";

/** A picture as it stands when it is copied or saved. */
export interface OutgoingPicture {
  readonly words: PictureWords;
  readonly numbers: PictureNumbers;
  readonly drawing: Drawing;
}
