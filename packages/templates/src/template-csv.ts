import { csvText, type EntityProfile } from "@juso/model";
import { encodeCp932 } from "@juso/tables";

/**
 * An empty CSV of one entity: the header row with the Japanese labels, ended by CRLF. UTF-8 with a byte order mark, or CP932 on request.
 *
 * @throws JusoError `data-not-accepted` when a label has no CP932 form.
 */
export function templateCsv(
  profile: EntityProfile,
  options: { readonly encoding?: "utf-8" | "cp932" } = {},
): Uint8Array {
  const text = csvText([profile.fields.map(({ title }) => title.ja)]);
  // CP932 has no byte order mark.
  return options.encoding === "cp932" ? encodeCp932(text.slice(1)) : new TextEncoder().encode(text);
}
