import type { MadeFile } from "../made-file.ts";
import { element } from "./element.ts";

/** A link stays, so that the file can be saved again; the browser forgets it with the page. */
export function fileLink({ content, name }: MadeFile): HTMLAnchorElement {
  return element("a", { href: URL.createObjectURL(new Blob([content])), download: name }, name);
}
