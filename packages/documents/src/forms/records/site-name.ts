import { type GrantDocumentInput, recordsOf } from "../form-input.ts";

/** The name of the site where something stands or is done; nothing where the record names none. */
export function siteNameOf(input: GrantDocumentInput, { siteId }: { readonly siteId?: string }): string | undefined {
  return recordsOf(input, "site").find((site) => site.siteId === siteId)?.siteName;
}
