import type { CodeList, FieldProfile } from "@juso/model";
import { createCellReader } from "@juso/tables";

/** Signs by which people and systems separate the values of a cell; `;`, `、`, commas and line breaks are read. */
const separators = ["/", "／", "・", "|", "｜", "+", "＋", "&", "＆", "　", " ", "\t", "_", ":", "："];
/** So many texts are tried. */
const tried = 20;

/** The sign that separates the values of a list in every one of these texts, when they are codes as soon as they are separated by it. */
export function listSeparator(
  texts: readonly string[],
  field: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
): string | undefined {
  const codes = new Set(codeLists.get(field.codeList ?? "")?.codes.map(({ code }) => code));
  const sample = texts.slice(0, tried);
  if (field.kind !== "code[]" || sample.length === 0) return undefined;
  const read = createCellReader(field, codeLists);
  const isList = (text: string, separator: string): boolean => {
    if (!text.includes(separator)) return false;
    const value = read(text.split(separator).join(";"), () => undefined);
    return Array.isArray(value) && value.length > 1 && value.every((item) => codes.has(item));
  };
  return separators.find((separator) => sample.every((text) => isList(text, separator)));
}
