import { type ParameterEntry, type ParameterKind, type PopulationBand, parameterValueNames } from "@juso/grant";
import { groupDigits } from "@juso/model";
import type { Standard } from "../standard.ts";

const yen = (amount: number): string => `${groupDigits(amount)}円`;

const modes = { floor: "切り捨て", halfUp: "四捨五入" } as const;
const stages = { line: "行ごと", sum: "合計したあと" } as const;
const treatments = { excluded: "対象外", allowed: "対象" } as const;

const names: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = parameterValueNames;

/** The value of a parameter as a Japanese reader writes it. */
export function parameterValue(kind: ParameterKind, value: ParameterEntry["value"], standard: Standard): string {
  if (typeof value === "number") return kind === "yen" ? yen(value) : `${value}`;
  if (typeof value === "string") return kind === "monthDay" ? monthDay(value) : (names[kind]?.[value] ?? value);
  if ("unit" in value) return `${value.unit}円未満を${modes[value.mode]}、${stages[value.stage]}`;
  if ("treatment" in value) return `${treatments[value.treatment]}（${route(value, standard)}）`;
  return value.map((row) => ("bands" in row ? `${row.title.ja} ${bands(row.bands)}` : bands([row]))).join("、");
}

function monthDay(value: string): string {
  const [month, day] = value.split("-").map(Number);
  return `${month}月${day}日`;
}

function route(
  {
    treatment,
    components = [],
    destination,
  }: { treatment: string; components?: readonly string[] | undefined; destination: { ja: string } },
  { codeLists }: Standard,
): string {
  if (treatment === "excluded") return `行き先：${destination.ja}`;
  const titles = new Map(codeLists.get("component")?.codes.map(({ code, title }) => [code, title.ja]));
  const where = components.map((code) => titles.get(code) ?? code).join("、");
  return where === destination.ja ? where : `${where}。${destination.ja}`;
}

function bands(rows: readonly PopulationBand[]): string {
  return rows
    .map(
      ({ from, below, amountYen }) =>
        `人口${from}人以上${below === undefined ? "" : `${below}人未満`} ${yen(amountYen)}`,
    )
    .join("、");
}
