import type { PropertyItem } from "@juso/model";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** 設置場所 of an item: the name of its site. */
export function siteNameOf(input: GrantDocumentInput, { siteId }: PropertyItem): string | undefined {
  return recordsOf(input, "site").find((site) => site.siteId === siteId)?.siteName;
}
