import type { CodeList } from "@juso/model";

/** A code list as JSON: the same facts as its CSV, with its own title and source. */
export function codeListDocument({ key, title, source, codes }: CodeList): object {
  return { key, title, source, codes };
}
