import type { ImplementationState, RosterEntry } from "@juso/aggregate";
import { csvText } from "@juso/model";
import type { SimulatedNation } from "./simulated-nation.ts";

/** Names of what a prefecture keeps beside the packages that arrive. */
export const prefectureFiles = {
  packages: "受付",
  roster: "名簿.csv",
  receptionBook: "受付簿.csv",
  choices: "採用.csv",
  register: "団体一覧.csv",
  note: "シミュレーション.txt",
} as const;

const stateWords: Readonly<Record<ImplementationState, string>> = {
  implementing: "実施",
  preparing: "準備",
  planned: "予定",
  none: "なし",
};

/** 名簿.csv: every municipality, the denominator of all shares. */
export function rosterCsv(entries: readonly RosterEntry[]): string {
  return csvText([
    ["団体コード", "市町村名", "人口", "人口基準日", "実施区分", "開始年度", "終了年度", "開始予定年度", "担当課"],
    ...entries.map((entry) => [
      entry.municipalityCode,
      entry.municipalityName,
      entry.population ?? null,
      entry.populationDate ?? null,
      stateWords[entry.implementationState],
      entry.startFiscalYear ?? null,
      entry.endFiscalYear ?? null,
      entry.plannedFiscalYear ?? null,
      entry.departmentName ?? null,
    ]),
  ]);
}

/** An arrival: the file, and the ISO date of its arrival. */
export interface Arrival {
  readonly path: string;
  readonly arrivedDate: string;
}

/** 受付簿.csv: when each file arrived. */
export function receptionBookCsv(arrivals: readonly Arrival[]): string {
  return csvText([["ファイル名", "受付日"], ...arrivals.map(({ arrivedDate, path }) => [path, arrivedDate])]);
}

/** Which of several files of a municipality is adopted. */
export interface Choice {
  readonly municipalityCode: string;
  readonly path: string;
}

/** 採用.csv: what the prefecture chose where several files arrived. */
export function choicesCsv(choices: readonly Choice[]): string {
  return csvText([["団体コード", "ファイル名"], ...choices.map((choice) => [choice.municipalityCode, choice.path])]);
}

/** The register of the simulated nation, as `--register` takes it. */
export function registerCsv({ municipalities, populationDate }: SimulatedNation): string {
  return csvText([
    ["code", "prefecture_name", "name", "kana", "kind", "valid_from", "valid_to", "succeeded_by"],
    ...municipalities.map(({ municipalityCode, municipalityName, prefectureName }) => [
      municipalityCode,
      prefectureName,
      municipalityName,
      null,
      "municipality",
      populationDate,
      null,
      null,
    ]),
  ]);
}

/** What stands beside simulated files, so that nobody takes them for real ones. */
export function simulationNote(seed: number): string {
  return `このフォルダのファイルは、すべてシミュレーション（乱数の種 ${seed}）で作った架空のものです。実在の市町村の数値ではありません。\r\nEverything in this folder is simulated (seed ${seed}). No figure is that of a real municipality.\r\n`;
}
