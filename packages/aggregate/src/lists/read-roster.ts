import type { ByteSource } from "@juso/model";
import type { ImplementationState, RosterEntry } from "../reception/roster-entry.ts";
import { type ListColumn, type ListReading, readList } from "./list-rows.ts";
import { codeIn, dateIn, fiscalYearIn, wholeNumberIn } from "./list-values.ts";

type RosterKey = keyof RosterEntry;

const columns: readonly ListColumn<RosterKey>[] = [
  { key: "municipalityCode", title: "団体コード", isRequired: true },
  { key: "municipalityName", title: "市町村名", isRequired: true },
  { key: "population", title: "人口", isRequired: false },
  { key: "populationDate", title: "人口基準日", isRequired: false },
  { key: "implementationState", title: "実施区分", isRequired: true },
  { key: "startFiscalYear", title: "開始年度", isRequired: false },
  { key: "endFiscalYear", title: "終了年度", isRequired: false },
  { key: "plannedFiscalYear", title: "開始予定年度", isRequired: false },
  { key: "departmentName", title: "担当課", isRequired: false },
];

const stateWords: Readonly<Record<string, ImplementationState>> = {
  実施: "implementing",
  準備: "preparing",
  予定: "planned",
  なし: "none",
  implementing: "implementing",
  preparing: "preparing",
  planned: "planned",
  none: "none",
};

/** Reads the roster of a prefecture (名簿.csv): every municipality once. Names stay as they are written. */
export async function readRoster(source: ByteSource): Promise<ListReading<RosterEntry>> {
  const seen = new Set<string>();
  return await readList<RosterKey, RosterEntry>(source, columns, (row) => {
    const municipalityCode = codeIn(row, "municipalityCode");
    const municipalityName = row.text("municipalityName");
    const implementationState = stateWords[row.text("implementationState")];
    const population = wholeNumberIn(row, "population");
    const populationDate = dateIn(row, "populationDate");
    const startFiscalYear = fiscalYearIn(row, "startFiscalYear");
    const endFiscalYear = fiscalYearIn(row, "endFiscalYear");
    const plannedFiscalYear = fiscalYearIn(row, "plannedFiscalYear");
    const departmentName = row.text("departmentName");
    if (municipalityName === "") {
      row.tell("municipalityName", { ja: "空欄です。市町村名を書いてください。", en: "It is blank. Write the name." });
    }
    if (implementationState === undefined) {
      const text = row.text("implementationState");
      row.tell("implementationState", {
        ja: `「${text}」は実施区分ではありません。「実施」「準備」「予定」「なし」のどれかを書いてください。`,
        en: `"${text}" is no state of implementation. Write one of implementing, preparing, planned, none.`,
      });
    }
    if (startFiscalYear !== undefined && endFiscalYear !== undefined && endFiscalYear < startFiscalYear) {
      row.tell("endFiscalYear", {
        ja: `開始年度（${startFiscalYear}年度）より前の年度です。どちらが正しいか確かめて直してください。`,
        en: `It is before the start (${startFiscalYear}). Check which of the two is right.`,
      });
    }
    if (municipalityCode === undefined || implementationState === undefined) return undefined;
    if (seen.has(municipalityCode)) {
      row.tell("municipalityCode", {
        ja: `団体コード「${municipalityCode}」が2回あります。どちらか一方の行を消してください。`,
        en: `The code "${municipalityCode}" stands here twice. Delete one of the rows.`,
      });
    }
    seen.add(municipalityCode);
    return {
      municipalityCode,
      municipalityName,
      implementationState,
      ...(population === undefined ? {} : { population }),
      ...(populationDate === undefined ? {} : { populationDate }),
      ...(startFiscalYear === undefined ? {} : { startFiscalYear }),
      ...(endFiscalYear === undefined ? {} : { endFiscalYear }),
      ...(plannedFiscalYear === undefined ? {} : { plannedFiscalYear }),
      ...(departmentName === "" ? {} : { departmentName }),
    };
  });
}
