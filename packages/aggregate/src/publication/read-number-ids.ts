import type { ByteSource } from "@juso/model";
import { type ListColumn, type ListReading, readList } from "../lists/list-rows.ts";

const columns: readonly ListColumn<"number">[] = [
  {
    key: "number",
    title: "number",
    isRequired: true,
    holds: { ja: "隠した数の名前（表/数/区分）", en: "Name of a hidden number: table/measure/keys" },
  },
];

/** Reads which numbers an earlier publication hid, from its record (suppression-record.csv): the `numberId` of each. */
export async function readNumberIds(source: ByteSource): Promise<ListReading<string>> {
  return await readList(source, columns, (row) => {
    const id = row.text("number");
    if (id !== "") return id;
    row.tell("number", {
      ja: "空欄です。書き出されたままの秘匿記録を指定してください。",
      en: "It is blank. Pass the record as it was written.",
    });
    return undefined;
  });
}
