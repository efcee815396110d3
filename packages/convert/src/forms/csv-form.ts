import { type ByteSource, csvLine, type DataRecord } from "@juso/model";
import { encodeCp932, plainNumberText, strangerToCp932 } from "@juso/tables";
import type { Refused } from "../conversion.ts";
import type { ConversionForm, FormInput } from "../conversion-form.ts";
import type { SurveyedTable } from "../survey.ts";
import { type TableText, writeFolder } from "./write-folder.ts";

const encoder = new TextEncoder();

/**
 * A folder with a CSV file for each table: keys as headers, codes, ISO dates, `true` and `false`, lists separated by `;`. UTF-8 with a byte order
 * mark, or CP932; lines end in CRLF.
 */
export const csvForm: ConversionForm = {
  keepsEmpty: false,
  keepsEmptyTables: true,
  write: writeCsv,
};

async function writeCsv(input: FormInput): Promise<readonly ByteSource[] | Refused> {
  const { encoding } = input;
  if (encoding === "utf-8") {
    return writeFolder(
      input,
      "csv",
      (table) => tableText(table, "\uFEFF"),
      (text) => encoder.encode(text),
    );
  }
  const refused = await findStrangers(input);
  return refused ?? writeFolder(input, "csv", (table) => tableText(table, ""), encodeCp932);
}

function tableText({ profile: { fields }, ownColumns }: SurveyedTable, mark: string): TableText {
  const keys = fields.map(({ key }) => key);
  return {
    head: `${mark}${csvLine([...keys, ...ownColumns])}`,
    record: (record) => {
      const broken = [...Object.entries(record.value), ...Object.entries(record.echo ?? {})].find(([, content]) =>
        texts(content).some((text) => noText.test(text)),
      );
      if (broken !== undefined) return { kind: "lost", place: { record, field: broken[0] } };
      const { value, echo } = record;
      return csvLine([...keys.map((key) => cellText(value[key])), ...ownColumns.map((key) => echo?.[key] ?? "")]);
    },
    tail: () => "",
  };
}

/** Control characters, which make a file something else than text, and halves of characters, which no encoding has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const noText = /[\0-\x08\x0b\x0c\x0e-\x1f]|\p{Surrogate}/u;

/** What cannot be written so that it reads back is found by reading it back. */
function cellText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return plainNumberText(value);
  return Array.isArray(value) ? value.join(";") : JSON.stringify(value);
}

function texts(content: unknown): readonly string[] {
  return [content].flat().filter((each) => typeof each === "string");
}

/** Looks for characters that CP932 does not have before anything is written: the first is named, and values that hold some are counted. */
async function findStrangers({ records, tables }: FormInput): Promise<Refused | undefined> {
  let first: { readonly character: string; readonly record: DataRecord; readonly field: string } | undefined;
  let values = 0;
  const order = new Map(tables.map(({ profile }) => [profile.key, profile.fields.map(({ key }) => key)]));
  for await (const batch of records()) {
    for (const record of batch) {
      const keys = [...(order.get(record.entity) ?? []), ...Object.keys(record.echo ?? {})];
      for (const field of keys) {
        const found = texts(record.value[field] ?? record.echo?.[field]).find((text) => strangerToCp932(text));
        if (found === undefined) continue;
        values += 1;
        first ??= { character: strangerToCp932(found) as string, record, field };
      }
    }
  }
  if (first === undefined) return undefined;
  const { character, field, record } = first;
  return { kind: "stranger", character, place: { record, field }, values };
}
