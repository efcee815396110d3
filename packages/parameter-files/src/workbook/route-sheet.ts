import type { CostItemRoute, ParameterForm, ParameterFormEntry } from "@juso/grant";
import type { CellDescription, SheetDescription } from "@juso/workbook";
import { componentNames, statusChoices, treatmentWords } from "./choices-sheet.ts";
import { isOnSheet } from "./kind-sheets.ts";
import { headings, sheetNames } from "./sheet-names.ts";
import { cell, looks, printArea, rowHeight } from "./sheet-styles.ts";
import { earlierYear, statusWords } from "./value-texts.ts";

const columns = [
  ["経費", 40],
  [headings.treatment, 12],
  [headings.destination, 40],
  [headings.components, 40],
  [headings.status, 10],
  [headings.source, 36],
  ["前回の扱い", 52],
  ["前回の年度と確認", 19],
  ["前回の出典", 36],
  [headings.destinationEnglish, 44],
  [headings.key, 40],
] as const;

const headerRow = 5;

/** The sheet of the cost items that the guidelines treat by themselves: whether this grant pays, and who does when it does not. */
export function routeSheet({ entries }: ParameterForm): SheetDescription {
  const routes = entries.filter(({ key }) => isOnSheet(key, "routes"));
  const last = headerRow + routes.length;
  const range = (letter: string): string => `${letter}${headerRow + 1}:${letter}${last}`;
  const rows = routes.map((entry, index) => rowCells(entry, headerRow + 1 + index));
  return {
    name: sheetNames.routes,
    columns: columns.map(([, width]) => ({ width })),
    rowHeights: new Map<number, number>([
      [headerRow, 32],
      ...rows.map((cells, index): [number, number] => [headerRow + 1 + index, rowHeight(cells, columns)]),
    ]),
    cells: [
      cell(1, 1, "経費の扱い", looks.title),
      cell(
        2,
        1,
        "経費明細の「費目」にこの経費がある市町村だけ、必須です。空欄のままその経費があると、計算は止まって知らせます。",
      ),
      cell(
        3,
        1,
        "対象外：この交付金に数えません。賄う財源を書いてください。　対象：数えます。限られるときは、対象とする構成事業を「、」で区切って書いてください。",
      ),
      ...columns.map(([title], index) => cell(headerRow, index + 1, title, looks.header)),
      ...rows.flat(),
    ],
    validations: [
      {
        range: range("B"),
        rule: { kind: "list", choices: Object.values(treatmentWords) },
        refusal: { title: headings.treatment, text: "「対象外」か「対象」を選んでください。" },
      },
      statusChoices(range("E")),
    ],
    frozen: { rows: headerRow, columns: 1 },
    isProtected: true,
    print: { orientation: "landscape", repeatedRows: [headerRow, headerRow], area: printArea("H", last) },
  };
}

function rowCells(entry: ParameterFormEntry, row: number): readonly CellDescription[] {
  const route = entry.value as CostItemRoute | null;
  const { earlier } = entry;
  const typed = [
    route && treatmentWords[route.treatment],
    route?.destination.ja,
    route?.components && componentsText(route.components),
    route && statusWords[entry.status],
    entry.source,
  ];
  return [
    cell(row, 1, entry.title.ja, looks.shown),
    ...typed.map((value, index) => cell(row, index + 2, value || null, looks.typed)),
    cell(row, 7, earlier && routeText(earlier.value as CostItemRoute), looks.shown),
    cell(row, 8, earlierYear(earlier), looks.shown),
    cell(row, 9, earlier?.source ?? null, looks.shown),
    cell(row, 10, route?.destination.en ?? null, looks.typed),
    cell(row, 11, entry.key, looks.shown),
  ];
}

function routeText({ components, destination, treatment }: CostItemRoute): string {
  const only = components ? `（${componentsText(components)}だけ）` : "";
  return `${treatmentWords[treatment]}${only}：${destination.ja}`;
}

/** Components by their titles. */
function componentsText(codes: readonly string[]): string {
  return codes.map((code) => componentNames.find(([known]) => known === code)?.[1] ?? code).join("、");
}
