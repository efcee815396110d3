import type { Text } from "@juso/model";
import type { Verification } from "../result.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterEntry, ParameterSet, PopulationBand } from "./parameter-set.ts";

/** One row of `juso grant parameters`. */
export interface ParameterRow {
  readonly key: string;
  readonly title: Text;
  /** `2021-2026`, `2026-` or `2026`. */
  readonly fiscalYears: string;
  readonly value: string;
  readonly source: string;
  readonly status: Verification;
}

/** The rows of a set, in the order of the keys and years. Bands that nobody filled in do not appear. */
export function formatParameters(parameters: ParameterSet): readonly ParameterRow[] {
  const order = [...parameterKeys.keys()];
  return [...parameters.entries]
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key) || a.fiscalYears.from - b.fiscalYears.from)
    .map((entry) => ({
      key: entry.key,
      title: parameterTitle(entry.key),
      fiscalYears: formatYears(entry),
      value: formatParameterValue(entry.value),
      source: entry.source,
      status: entry.status,
    }));
}

/** The title of a key; the key itself when nothing defines it. */
export function parameterTitle(key: string): Text {
  return parameterKeys.get(key)?.title ?? { ja: key, en: key };
}

/** A value as one line of text; the same for the same value. */
export function formatParameterValue(value: ParameterEntry["value"]): string {
  if (typeof value !== "object") return `${value}`;
  if ("unit" in value) return `${value.unit}円・${value.mode}・${value.stage}`;
  if ("treatment" in value) {
    return [value.treatment, ...(value.components ?? []), value.destination.ja].join("・");
  }
  return value
    .map((row) => ("bands" in row ? `${row.title.ja}（${formatBands(row.bands)}）` : formatBands([row])))
    .join(" / ");
}

function formatBands(bands: readonly PopulationBand[]): string {
  return bands.map((band) => `${band.from}〜${band.below ?? ""}: ${band.amountYen}円`).join(" / ");
}

function formatYears({ fiscalYears: { from, to } }: ParameterEntry): string {
  return from === to ? `${from}` : `${from}-${to ?? ""}`;
}
