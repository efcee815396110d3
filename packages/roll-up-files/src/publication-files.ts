import type { Publication } from "@juso/aggregate";
import type { ThresholdPolicy } from "@juso/disclosure";
import { publicationHtml } from "./dashboard/publication-html.ts";
import { type RollUpFile, wholeFile } from "./roll-up-file.ts";
import type { RollUpFilesOptions } from "./roll-up-files.ts";
import { shownCsv } from "./shown-csv.ts";
import { shownParquet } from "./shown-parquet.ts";
import { shownWorkbook } from "./shown-workbook.ts";
import { suppressionRecord } from "./suppression-record.ts";

/** What the files of a publication say of themselves. */
export interface PublicationFilesOptions extends RollUpFilesOptions {
  readonly fiscalYear: number;
  readonly policy: ThresholdPolicy;
}

/**
 * The files of a publication: `publication/` is for everybody, in every format made from the same tables, and `inside/` stays with the publisher, since
 * it holds what is hidden. The same publication gives the same bytes.
 *
 * @throws RangeError when the publication did not pass its audit.
 */
export function publicationFiles(publication: Publication, options: PublicationFilesOptions): readonly RollUpFile[] {
  if (!publication.disclosure.passes) throw new RangeError("a publication that did not pass its audit has no files");
  const { fiscalYear, language } = options;
  const { tables } = publication;
  const title = { ja: `重層 ${fiscalYear}年度 公表用の集計`, en: `Published tables of fiscal ${fiscalYear}` }[language];
  return [
    ...tables.map((table) => wholeFile(`publication/tables/${table.id}.csv`, () => shownCsv(table, language))),
    ...tables.map((table) => wholeFile(`publication/parquet/${table.id}.parquet`, () => shownParquet(table))),
    wholeFile("publication/tables.html", () => publicationHtml({ ...options, tables, title })),
    wholeFile("publication/tables.xlsx", () => shownWorkbook(tables, { ...options, title })),
    wholeFile("inside/suppression-record.csv", () => suppressionRecord(publication, options.policy)),
  ];
}
