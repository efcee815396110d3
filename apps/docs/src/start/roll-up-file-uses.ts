import type { Text } from "@juso/model";

/** What the files of a roll-up are for, by the file or its folder. */
const uses: Readonly<Record<string, Text>> = {
  "dashboard.html": { ja: "ブラウザーで見る集計の全体", en: "All of it, to look at in a browser" },
  "reception.csv": { ja: "届いたものと市町村の状態の一覧", en: "What arrived, and the state of each municipality" },
  "roll-up.xlsx": { ja: "一覧と全ての表を入れたブック", en: "The list and all tables in one workbook" },
  "tables/": { ja: "表ごとの CSV", en: "A CSV for each table" },
  "provenance/inputs.csv": { ja: "集計に入れたパッケージ", en: "The packages that were added up" },
  "provenance/numbers.csv": { ja: "全ての数と、それぞれの名前", en: "Every number, with its name" },
  "provenance/contributions.csv": { ja: "数ごとに、足した行と値", en: "For each number, the rows and values added" },
  "parquet/": { ja: "数えるもとの行。ほかの道具で数え直すため", en: "The rows, to count again with other tools" },
  "sql/": { ja: "表ごとに、もとの行から数え直す SQL", en: "For each table, the SQL that counts it again" },
};

/** A file or folder that a roll-up writes. */
export interface RollUpFileUse {
  readonly place: string;
  /** How many files. */
  readonly files: number;
  readonly use: Text;
}

/**
 * What the files are for, folders of like files together, in the order in which they are written.
 *
 * @throws Error when a file is of no use that is told here.
 */
export function rollUpFileUses(paths: readonly string[]): readonly RollUpFileUse[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const place = path in uses ? path : path.replace(/[^/]*$/, "");
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, files]) => {
    const use = uses[place];
    if (use === undefined) throw new Error(`start/roll-up-file-uses.ts does not say what ${place || paths} is for`);
    return { place, files, use };
  });
}
