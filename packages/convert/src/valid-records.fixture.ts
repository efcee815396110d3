import type { EntityKey, FieldProfile } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import fc from "fast-check";

/** What texts are made of: characters that some form could spoil. `計` alone is missing, which may make a row a total. */
const pieces = [
  ..."あア漢髙﨑㈱①ｱﾞＡ１　 ,;\"'=+-@/\\|_#%&<>[]{}:~.0aZ※注",
  "\n",
  "\t",
  "0012",
  "1-2",
  "はい",
  "2025-04-01",
  "_x000D_",
  "~～",
];
const beyondCp932 = ["𠮷", "塡", "é", "か\u3099", "👪", "\u{E0100}", "〜", "\r\n", "\uFEFF", "№\u200B"];

function text(minLength: number, maxLength: number, isCp932: boolean): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...pieces, ...(isCp932 ? [] : beyondCp932));
  return fc
    .array(unit, { minLength: 1, maxLength: 12 })
    .map((parts) => `${parts.join("")}字`)
    .filter((made) => [...made].length >= minLength && made.length <= maxLength);
}

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,9}$/);

function isId({ isKey, key, references }: FieldProfile): boolean {
  return isKey || references !== undefined || /Ids?$/.test(key);
}

function value(field: FieldProfile, isCp932: boolean): fc.Arbitrary<unknown> {
  const codes = (codeLists.get(field.codeList ?? "")?.codes ?? []).map(({ code }) => code);
  const { minimum = -999_999_999_999, maximum = 999_999_999_999, minLength = 0, maxLength = 1000 } = field;
  switch (field.kind) {
    case "integer":
      return fc.integer({ min: minimum, max: maximum });
    case "decimal":
      // A text of a table holds twelve places; more are refused.
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((number) => Number(number.toFixed(3)) + 0);
    case "boolean":
      return fc.boolean();
    case "date":
      return fc
        .date({ min: new Date("1899-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "code":
      return fc.constantFrom(...codes);
    case "code[]":
      return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
    case "string[]":
      return fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
    case "string":
      if (field.pattern !== undefined) return fc.stringMatching(new RegExp(field.pattern));
      return isId(field) ? id : text(minLength, maxLength, isCp932);
  }
}

/** Random valid records of every entity, with own columns. */
export function validTables(isCp932: boolean): fc.Arbitrary<Readonly<Record<EntityKey, readonly object[]>>> {
  const own = {
    x_a: text(1, 1000, isCp932),
    x_long: fc.constant("長い".repeat(300)),
    x_列: fc.constantFrom("0", " ", "#N/A"),
  };
  const tables = entityProfiles.map(({ key, fields }) => {
    const required = fields.filter(({ isRequired }) => isRequired).map((field) => field.key);
    const sound = Object.fromEntries(fields.map((field) => [field.key, value(field, isCp932)]));
    const shape: Record<string, fc.Arbitrary<unknown>> = { ...sound, ...own };
    const record = fc.record(shape, { requiredKeys: required });
    return [key, fc.array(record, { minLength: 1, maxLength: 4 })] as const;
  });
  return fc.record(Object.fromEntries(tables)) as never;
}
