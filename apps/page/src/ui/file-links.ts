import type { MadeFile } from "../made-file.ts";
import { element } from "./element.ts";
import { fileLink } from "./file-link.ts";

/** Links to files that were made; a single one is also given at once. */
export function fileLinks(files: readonly MadeFile[]): HTMLUListElement {
  const links = files.map(fileLink);
  const list = element("ul", {}, ...links.map((each) => element("li", {}, each)));
  // A link that is in no page yet is followed all the same.
  if (links.length === 1) links[0]?.click();
  return list;
}
