import type { Text } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import type { ShownCell, ShownColumn, ShownTable } from "../shown/shown-table.ts";
import { findingStateTitles, rowChangeTitles } from "./comparison-words.ts";
import type {
  AmountChange,
  ComparedFinding,
  FieldChange,
  PackageComparison,
  RowChange,
  TableComparison,
} from "./package-comparison.ts";

/** One line of a comparison, whatever it is about; what it does not have is absent. */
interface Line {
  readonly part: "amount" | "row" | "finding";
  readonly change?: Named;
  readonly table?: Named;
  readonly key?: string;
  readonly newKey?: string;
  readonly field?: Named;
  readonly before?: ShownCell;
  readonly after?: ShownCell;
  readonly difference?: ShownCell;
  readonly message?: string;
}

interface Named {
  readonly code: string;
  readonly title: Text;
}

/** A comparison as tables: the amounts, the rows that differ with every field, and the findings. */
export function showComparison(comparison: PackageComparison): readonly ShownTable[] {
  const lines = linesOf(comparison);
  const of = (part: Line["part"]): readonly Line[] => lines.filter((line) => line.part === part);
  const { findings, money } = comparison;
  return [
    {
      id: "amounts",
      title: { ja: "金額の違い", en: "Amounts" },
      note: money.notCompared ?? {
        ja: "前と後のパッケージの表から、この道具で計算し直した額です（円）。差は全体の計算の結果で、1つの行がいくら変えたかには分けられません。",
        en: "Calculated here from the tables of both packages, in yen. A difference results from the whole calculation; no part of it belongs to a single row.",
      },
      ...tableOf(of("amount"), ["field", "before", "after", "difference"]),
    },
    {
      id: "rows",
      title: { ja: "表の違い", en: "Rows" },
      note: {
        ja: "行は、それぞれの表の番号（ID）で突き合わせています。「IDの変更か」は、番号だけが違う行が消えて現れたもので、同じものかどうかは市町村に確かめてください。",
        en: 'Rows are matched by the ids of their tables. "Another id?" is a row that went and one that came which differ in nothing else: ask the municipality whether they are the same.',
      },
      ...tableOf(of("row"), ["table", "change", "key", "newKey", "field", "before", "after", "difference"]),
    },
    {
      id: "findings",
      title: { ja: "検査の違い", en: "Findings" },
      note: {
        ja: `直った ${findings.fixed}件、新しい ${findings.new}件、残っている ${findings.remaining}件。どちらも${comparison.asOf}の時点で、この道具の検査で調べました。`,
        en: `Fixed ${findings.fixed}, new ${findings.new}, remaining ${findings.remaining}. Both were judged here as of ${comparison.asOf}.`,
      },
      ...tableOf(of("finding"), ["change", "table", "key", "field", "message"]),
    },
  ];
}

/** A comparison as one table, for programs and for those who filter. */
export function showComparisonLines(comparison: PackageComparison): ShownTable {
  return {
    id: "comparison",
    title: { ja: "新旧の違い", en: "Comparison" },
    note: { ja: "金額、表、検査の違い", en: "Amounts, rows and findings that differ" },
    ...tableOf(linesOf(comparison), Object.keys(columns) as readonly ColumnKey[]),
  };
}

type ColumnKey = keyof Line;

const columns: Readonly<Record<ColumnKey, ShownColumn>> = {
  part: { key: "part", title: { ja: "区分", en: "Part" } },
  change: { key: "change", title: { ja: "違い", en: "Change" } },
  table: { key: "table", title: { ja: "表", en: "Table" } },
  key: { key: "key", title: { ja: "番号（ID）", en: "Id" } },
  newKey: { key: "newKey", title: { ja: "後の番号", en: "Id after" } },
  field: { key: "field", title: { ja: "項目", en: "Field" } },
  before: { key: "before", title: { ja: "前", en: "Before" } },
  after: { key: "after", title: { ja: "後", en: "After" } },
  difference: { key: "difference", title: { ja: "差", en: "Difference" } },
  message: { key: "message", title: { ja: "内容と直し方", en: "What it is and how to mend it" }, isLong: true },
};

const partTitles: Readonly<Record<Line["part"], Text>> = {
  amount: { ja: "金額", en: "Amount" },
  row: { ja: "行", en: "Row" },
  finding: { ja: "検査", en: "Finding" },
};

const nothing: ShownCell = { kind: "none" };

function tableOf(lines: readonly Line[], keys: readonly ColumnKey[]): Pick<ShownTable, "columns" | "rows"> {
  return { columns: keys.map((key) => columns[key]), rows: lines.map((line) => keys.map((key) => cellOf(line, key))) };
}

function cellOf(line: Line, key: ColumnKey): ShownCell {
  switch (key) {
    case "part":
      return named({ code: line.part, title: partTitles[line.part] });
    case "change":
    case "table":
    case "field":
      return named(line[key] ?? { code: "", title: { ja: "", en: "" } });
    case "key":
    case "newKey":
    case "message":
      return text(line[key]);
    default:
      return line[key] ?? nothing;
  }
}

function named({ code, title }: Named): ShownCell {
  return { kind: "key", code, title, isTotal: false };
}

function text(value: string | undefined): ShownCell {
  return value === undefined ? nothing : { kind: "text", text: { ja: value, en: value } };
}

function number(value: string | number | null | undefined): ShownCell {
  return value === null || value === undefined ? nothing : { kind: "number", exact: String(value) };
}

function linesOf({ findings, money, tables }: PackageComparison): readonly Line[] {
  return [
    ...money.amounts.map(amountLine),
    ...tables.flatMap((table) => table.rows.flatMap((row) => rowLines(table, row))),
    ...findings.list.map(findingLine),
  ];
}

function amountLine({ after, before, difference, id, title }: AmountChange): Line {
  return {
    part: "amount",
    field: { code: id, title },
    before: number(before),
    after: number(after),
    difference: number(difference),
  };
}

function rowLines({ entity, title }: TableComparison, { fields, key, kind, newKey }: RowChange): readonly Line[] {
  const line: Line = {
    part: "row",
    change: { code: kind, title: rowChangeTitles[kind] },
    table: { code: entity, title },
    key,
    ...(newKey !== undefined && { newKey }),
  };
  if (fields.length === 0) return [line];
  return fields.map((field) => ({
    ...line,
    field: { code: field.field, title: field.title },
    before: valueCell(entity, field, field.before),
    after: valueCell(entity, field, field.after),
    difference: number(field.difference),
  }));
}

/** A value of a field as people read it: numbers as numbers, codes by their titles. */
function valueCell(entity: string, { field }: FieldChange, value: string | undefined): ShownCell {
  if (value === undefined) return nothing;
  const profile = entityProfiles.find(({ key }) => key === entity)?.fields.find(({ key }) => key === field);
  if (profile?.kind === "integer" || profile?.kind === "decimal") return number(value);
  return { kind: "text", text: valueText(entity, field, value) };
}

/** A value of a field in words: codes by their titles, everything else as it stands in its cell. */
export function valueText(entity: string, field: string, value: string): Text {
  const profile = entityProfiles.find(({ key }) => key === entity)?.fields.find(({ key }) => key === field);
  const codes = profile?.codeList === undefined ? undefined : codeLists.get(profile.codeList)?.codes;
  if (codes === undefined) return { ja: value, en: value };
  const titles = value
    .split(";")
    .map((code) => codes.find((each) => each.code === code)?.title ?? { ja: code, en: code });
  return { ja: titles.map(({ ja }) => ja).join("、"), en: titles.map(({ en }) => en).join(", ") };
}

function findingLine({ finding, state }: ComparedFinding): Line {
  const { fix, location, message } = finding;
  const profile = entityProfiles.find(({ fileName }) => location.file === `${fileName}.csv`);
  const field = profile?.fields.find(({ key }) => key === location.field);
  const place = location.recordId ?? (location.line === undefined ? undefined : String(location.line));
  return {
    part: "finding",
    change: { code: state, title: findingStateTitles[state] },
    ...(profile && { table: { code: profile.key, title: profile.title } }),
    ...(place !== undefined && { key: place }),
    ...(location.field !== undefined && {
      field: { code: location.field, title: field?.title ?? { ja: location.field, en: location.field } },
    }),
    message: `${message} ${fix}`,
  };
}
