import type { EntityProfile, FieldProfile } from "@juso/model";
import { codeLists } from "@juso/schemas";
import fc from "fast-check";

/** Texts that are nearly right, wrong, or to be rescued, whatever the field. */
const oddTexts = [
  "",
  " ",
  "　",
  "x",
  "0",
  "-1",
  "1.5",
  "１２",
  "1,000",
  "△3",
  "R7.4.1",
  "令和7年4月1日",
  "昭和64年12月1日",
  "2025-02-30",
  "2025/4/1",
  "true",
  "はい",
  "有",
  "#REF!",
  "#N/A",
  "#DIV/0!",
  "a;b",
  "a;;a",
  "ID-1",
  " ID-1",
  "ＩＤ－１",
  "ID-9\u200b",
  "合計",
  "小計1",
  "total(3)",
  "※ 注",
  "(1)",
  "Tokyo 2",
  "\u0007",
  "\ue000",
  "𠮷",
  "辻\u{e0100}",
  "か\u3099",
  "123456789018",
  "1234-5678-9018",
  "１２３４ ５６７８ ９０１８",
  "No.123456789018",
  "C123456789018",
  "123456789017",
  "6000012070001",
  "6000012070002",
  "099-000-0000",
  "東京都",
  'a"b',
  "1\n2",
  "x".repeat(70),
  "1".repeat(16),
] as const;

function goodText(field: FieldProfile): fc.Arbitrary<string> {
  const codes = codeLists.get(field.codeList ?? "")?.codes.flatMap(({ code, title }) => [code, title.ja]) ?? ["x"];
  switch (field.kind) {
    case "date":
      return fc.constantFrom("2025-04-01", "2025-12-31", "2026-03-31");
    case "integer":
      return fc.constantFrom("0", "1", "2025", "12345");
    case "decimal":
      return fc.constantFrom("0", "0.5", "38.75");
    case "boolean":
      return fc.constantFrom("true", "false");
    case "code":
      return fc.constantFrom(...codes);
    case "code[]":
      return fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }).map((list) => list.join(";"));
    case "string[]":
      return fc.array(fc.constantFrom("ID-1", "ID-2", "ID-3"), { minLength: 1, maxLength: 3 }).map((l) => l.join(";"));
    case "string":
      return fc.constantFrom("ID-1", "ID-2", "ID-3", "ID-4", "011002", "あ", "A");
  }
}

/** A cell of a field: mostly right, often odd. */
function cellOf(field: FieldProfile): fc.Arbitrary<string> {
  return fc.oneof({ weight: 5, arbitrary: goodText(field) }, { weight: 3, arbitrary: fc.constantFrom(...oddTexts) });
}

interface Column {
  readonly heading: string;
  readonly cell: fc.Arbitrary<string>;
}

function columnsOf({ fields }: EntityProfile): fc.Arbitrary<readonly Column[]> {
  const own = fields.map((field): Column => ({ heading: field.title.ja, cell: cellOf(field) }));
  const odd = fc.constantFrom(...oddTexts);
  const strangers: readonly Column[] = [
    { heading: "x_行", cell: odd },
    { heading: "", cell: odd },
    { heading: "知らない列", cell: odd },
  ];
  return fc
    .tuple(fc.subarray(own, { minLength: 1 }), fc.subarray([...strangers]))
    .map(([known, strange]) => [...known.slice(0, 2), ...strange, ...known.slice(2)]);
}

/** A CSV table of an entity as its bytes in UTF-8: right and wrong cells, repeated keys, short, wide and blank rows, all newlines. */
export function randomTable(profile: EntityProfile): fc.Arbitrary<string> {
  return columnsOf(profile).chain((columns) => {
    const full = fc.tuple(...columns.map(({ cell }) => cell));
    const row = fc.oneof(
      { weight: 8, arbitrary: full.map((cells): readonly string[] => cells) },
      { weight: 1, arbitrary: full.map((cells) => cells.slice(0, 2)) },
      { weight: 1, arbitrary: full.map((cells) => [...cells, "", "beside", ""]) },
      { weight: 1, arbitrary: fc.constant(columns.map(() => "")) },
    );
    const line = fc.tuple(
      row,
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      fc.constantFrom("", "", "", '"', '"x"y'),
    );
    return fc.array(line, { maxLength: 30 }).map((lines) => {
      const head = `${columns.map(({ heading }) => heading).join(",")}\n`;
      return head + lines.map(([cells, newline, quotes, stray]) => written(cells, quotes) + stray + newline).join("");
    });
  });
}

/** A table in which each column holds one text throughout, with a few other rows between: storms of one cause, or of several. */
export function stormTable(profile: EntityProfile): fc.Arbitrary<string> {
  return columnsOf(profile).chain((columns) => {
    const cells = fc.tuple(...columns.map(({ cell }) => cell));
    return fc
      .tuple(
        cells,
        fc.array(cells, { maxLength: 4 }),
        fc.integer({ min: 15, max: 60 }),
        fc.integer({ min: 0, max: 15 }),
      )
      .map(([same, others, count, before]) => {
        const rows = Array.from({ length: count }, () => same);
        rows.splice(before, 0, ...others);
        const head = columns.map(({ heading }) => heading);
        return [head, ...rows].map((row) => `${written(row, false)}\n`).join("");
      });
  });
}

function written(cells: readonly string[], isQuotingAll: boolean): string {
  const text = (cell: string) => (isQuotingAll || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map(text).join(",");
}
