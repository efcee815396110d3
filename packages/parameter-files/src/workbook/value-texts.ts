import {
  type ParameterEntry,
  type ParameterFormEntry,
  type ParameterKind,
  parameterValueNames,
  type RoundingRule,
  roundingText,
  writtenValue,
} from "@juso/grant";
import { formatJapaneseFiscalYear } from "@juso/model";
import { convertDate } from "@juso/tables";
import type { WorkbookValue } from "@juso/workbook";

/** Every rounding that can be chosen; those of single lines first. */
const roundingRules: readonly RoundingRule[] = (["line", "sum"] as const).flatMap((stage) =>
  ([1, 1000] as const).flatMap((unit) => (["floor", "halfUp"] as const).map((mode) => ({ unit, mode, stage }))),
);

const names: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = parameterValueNames;

/** The texts that a cell of a kind offers in its list; nothing for kinds that are typed. */
export function choicesOf(kind: ParameterKind): readonly string[] | undefined {
  return kind === "rounding" ? roundingRules.map(roundingText) : names[kind] && Object.values(names[kind]);
}

/** A value as a cell shows it. Bands, additions and routes have sheets of their own. */
export function valueCell(kind: ParameterKind, value: ParameterEntry["value"]): string | number {
  if (typeof value === "object") return roundingText(value as RoundingRule);
  return typeof value === "number" ? value : (names[kind]?.[value] ?? value);
}

/** What a cell says, in the form of the kind as far as it can be understood; else as it is, to be refused with its place. */
export function readValue(kind: ParameterKind, value: WorkbookValue): unknown {
  if (typeof value === "object" && value !== null) return readDate(kind, value.date);
  if (typeof value !== "string") return value;
  const text = value.normalize("NFKC").trim();
  if (text === "") return null;
  switch (kind) {
    case "yen":
    case "integer":
      return writtenValue(kind, value);
    case "date": {
      const read = convertDate(text);
      return "date" in read && read.kind !== "eraMismatch" ? read.date : value.trim();
    }
    case "monthDay": {
      const [, month, day] = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(text) ?? [];
      return month && day ? `${month.padStart(2, "0")}-${day.padStart(2, "0")}` : value.trim();
    }
    case "rounding":
      return roundingRules.find((rule) => roundingText(rule).normalize("NFKC") === text) ?? value;
    default:
      return Object.entries(names[kind] ?? {}).find(([, name]) => name.normalize("NFKC") === text)?.[0] ?? value.trim();
  }
}

function readDate(kind: ParameterKind, iso: string): string {
  const day = iso.slice(0, 10);
  return kind === "monthDay" ? day.slice(5) : day;
}

/** The year of an earlier value and whether it was checked, as the sheets show it; nothing without one. */
export function earlierYear(earlier: ParameterFormEntry["earlier"]): string | null {
  return earlier && `${formatJapaneseFiscalYear(earlier.fiscalYear)}・${statusWords[earlier.status]}`;
}

/** The two words for whether a value was checked. */
export const statusWords = { verified: "確認済", unverified: "未確認" } as const;

/** The status that a cell names; blank is unverified, anything else stays as it is. */
export function readStatus(value: WorkbookValue): unknown {
  if (typeof value !== "string") return value;
  const text = value.normalize("NFKC").trim().replace(/み$/, "");
  return Object.entries(statusWords).find(([, word]) => word === text)?.[0] ?? text;
}
