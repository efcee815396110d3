import type { Code, CodeList, Provenance } from "@juso/model";
import { standardFolder } from "../standard-folder.ts";
import { readCsv } from "./read-csv.ts";

/** Every code list of the standard, in the order of `schemas/v1/code-lists.csv`. */
export function readCodeLists(): readonly CodeList[] {
  return readCsv<"code_list" | "title_ja" | "title_en" | "source">(`${standardFolder}/code-lists.csv`).map((list) => ({
    key: list.code_list,
    title: { ja: list.title_ja, en: list.title_en },
    source: list.source,
    codes: readCodes(list.code_list),
  }));
}

type Column = "code" | "title_ja" | "title_en" | "provenance" | "source" | "since" | "deprecated_since" | "note";

function readCodes(list: string): readonly Code[] {
  return readCsv<Column>(`${standardFolder}/code-lists/${list}.csv`).map((row) => ({
    code: row.code,
    title: { ja: row.title_ja, en: row.title_en },
    provenance: row.provenance as Provenance,
    source: row.source,
    since: row.since,
    ...(row.deprecated_since === "" ? {} : { deprecatedSince: row.deprecated_since }),
    ...(row.note === "" ? {} : { note: row.note }),
  }));
}
