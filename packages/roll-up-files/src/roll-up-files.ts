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
import { provenanceOf } from "./provenance.ts";
import { relationParquet } from "./relation-parquet.ts";
import { shownCsv } from "./shown-csv.ts";
import { shownWorkbook } from "./shown-workbook.ts";

/** A file that is made of a roll-up. */
export interface RollUpFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

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
export async function rollUpFiles(
  reception: Reception,
  rollUp: RollUp,
  options: RollUpFilesOptions,
): Promise<readonly RollUpFile[]> {
  const { language } = options;
  const received = showReception(reception);
  const tables = showRollUp(rollUp);
  const title = { ja: `重層 ${rollUp.fiscalYear}年度 集計`, en: `Roll-up of fiscal ${rollUp.fiscalYear}` }[language];
  const { contributions, inputs, numbers } = provenanceOf(rollUp, language);
  return [
    { path: "dashboard.html", content: dashboardHtml({ reception, rollUp, ...options }) },
    { path: "reception.csv", content: shownCsv(received, language) },
    { path: "roll-up.xlsx", content: await shownWorkbook([received, ...tables], { ...options, title }) },
    ...tables.map((table) => ({ path: `tables/${table.id}.csv`, content: shownCsv(table, language) })),
    { path: "provenance/inputs.csv", content: inputs },
    { path: "provenance/numbers.csv", content: numbers },
    { path: "provenance/contributions.csv", content: contributions },
    ...(Object.keys(relations) as RelationKey[]).map((relation) => ({
      path: `parquet/${sqlName(relation)}.parquet`,
      content: relationParquet(relation, rollUp.relations[relation]),
    })),
    ...rollUp.tables.map(({ definition }) => ({ path: `sql/${definition.id}.sql`, content: tableSql(definition) })),
  ];
}
