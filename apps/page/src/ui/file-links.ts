import type { MadeFile } from "../made-file.ts";
import { element } from "./element.ts";

/** Links to files that were made; a single one is also given at once. A link stays, so that the file can be saved again; the browser forgets it with the page. */
export function fileLinks(files: readonly MadeFile[]): HTMLUListElement {
  const links = files.map(({ content, name }) =>
    element("a", { href: URL.createObjectURL(new Blob([content])), download: name }, name),
  );
  const list = element("ul", {}, ...links.map((each) => element("li", {}, each)));
  // A link that is in no page yet is followed all the same.
  if (links.length === 1) links[0]?.click();
  return list;
}
