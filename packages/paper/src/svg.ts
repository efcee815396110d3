/**
 * Papers as pictures: SVG whose text is text. Loads no fonts.
 *
 * @module
 */

export { type PaperPicture, type PictureOptions, paperPictures } from "./svg/paper-pictures.ts";
