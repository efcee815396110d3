import type { ByteSource } from "@juso/model";
import { plainTable } from "@juso/tables";

/** What a list beside the packages is: the roster, the book of receptions, the choices, or municipalities in place of those of the standard. */
export type ListKind = "roster" | "receptionBook" | "choices" | "register";

/** Headings of which one of each group tells what a list is. A list that fits several is the first of them. */
const telling: readonly (readonly [kind: ListKind, ...groups: readonly (readonly string[])[]])[] = [
  ["roster", ["団体コード", "municipalitycode"], ["実施区分", "implementationstate"]],
  ["register", ["code"], ["prefecture_name"], ["valid_from"]],
  ["receptionBook", ["受付日", "receiveddate"], ["ファイル名", "filename", "受領番号", "number"]],
  ["choices", ["団体コード", "municipalitycode"], ["ファイル名", "filename", "受領番号", "number", "sha256"]],
];

const names: ReadonlyMap<string, ListKind> = new Map([
  ["名簿.csv", "roster"],
  ["受付簿.csv", "receptionBook"],
  ["採用.csv", "choices"],
]);

/** Which list a file is, by its name or else by its headings; nothing for what is none. */
export async function listKindOf(source: ByteSource): Promise<ListKind | undefined> {
  const name = source.name.normalize("NFC").split("/").at(-1) ?? "";
  if (!/\.csv$/i.test(name)) return undefined;
  const named = names.get(name);
  if (named !== undefined) return named;
  const table = await plainTable(source).catch(() => undefined);
  if (table === undefined || table.keys !== undefined) return undefined;
  for await (const { cells } of table.rows()) {
    const headings = cells.map((cell) => cell.normalize("NFKC").trim().toLowerCase());
    if (headings.every((heading) => heading === "")) continue;
    const isOneOf = (group: readonly string[]): boolean => group.some((heading) => headings.includes(heading));
    return telling.find(([, ...groups]) => groups.every(isOneOf))?.[0];
  }
  return undefined;
}
