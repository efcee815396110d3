import {
  type Reception,
  type RelationKey,
  type RollUp,
  relations,
  showReception,
  showRollUp,
  sqlName,
  tableSql,
} from "@juso/aggregate";
import type { Language } from "@juso/model";
import { dashboardHtml } from "./dashboard/dashboard-html.ts";
import { contributionsCsv, inputsCsv, numbersCsv } from "./provenance.ts";
import { relationParquet } from "./relation-parquet.ts";
import { type RollUpFile, wholeFile } from "./roll-up-file.ts";
import { shownCsv } from "./shown-csv.ts";
import { shownWorkbook } from "./shown-workbook.ts";

/** What the files of a roll-up say of themselves. */
export interface RollUpFilesOptions {
  readonly language: Language;
  /** ISO date that the page says and workbooks carry. */
  readonly date: string;
  /** What made them: `juso 0.1.0`. */
  readonly creator: string;
}

/**
 * Everything that a prefecture keeps of a roll-up: a page that shows it in a browser, the list of what arrived, every table as CSV and in one workbook, what every number is made of,
 * and the rows with the SQL that counts them again. The same roll-up gives the same bytes. Nothing of it is made for publication.
 */
export function rollUpFiles(reception: Reception, rollUp: RollUp, options: RollUpFilesOptions): readonly RollUpFile[] {
  const { language } = options;
  const received = showReception(reception);
  const tables = showRollUp(rollUp);
  const title = { ja: `重層 ${rollUp.fiscalYear}年度 集計`, en: `Roll-up of fiscal ${rollUp.fiscalYear}` }[language];
  return [
    wholeFile("dashboard.html", () => dashboardHtml({ reception, received, rollUp, tables, ...options })),
    wholeFile("reception.csv", () => shownCsv(received, language)),
    wholeFile("roll-up.xlsx", () => shownWorkbook([received, ...tables], { ...options, title })),
    ...tables.map((table) => wholeFile(`tables/${table.id}.csv`, () => shownCsv(table, language))),
    wholeFile("provenance/inputs.csv", () => inputsCsv(rollUp)),
    { path: "provenance/numbers.csv", pieces: () => numbersCsv(rollUp) },
    { path: "provenance/contributions.csv", pieces: () => contributionsCsv(rollUp, language) },
    ...(Object.keys(relations) as RelationKey[]).map((relation) =>
      wholeFile(`parquet/${sqlName(relation)}.parquet`, () => relationParquet(relation, rollUp.relations[relation])),
    ),
    ...rollUp.tables.map(({ definition }) => wholeFile(`sql/${definition.id}.sql`, () => tableSql(definition))),
  ];
}
