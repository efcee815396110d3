import type { ByteSource } from "@juso/model";
import type { ImplementationState, RosterEntry } from "../reception/roster-entry.ts";
import { type ListColumn, type ListReading, readList } from "./list-rows.ts";
import { codeIn, dateIn, fiscalYearIn, wholeNumberIn } from "./list-values.ts";

type RosterKey = keyof RosterEntry;

/** The columns of 名簿.csv. */
export const rosterColumns: readonly ListColumn<RosterKey>[] = [
  {
    key: "municipalityCode",
    title: "団体コード",
    isRequired: true,
    holds: { ja: "全国地方公共団体コード。6桁", en: "Code of the municipality, six digits" },
  },
  {
    key: "municipalityName",
    title: "市町村名",
    isRequired: true,
    holds: { ja: "表や通知に、書いたとおりに出ます", en: "Shown as it is written" },
  },
  {
    key: "population",
    title: "人口",
    isRequired: false,
    holds: {
      ja: "人口規模の区分と、人口1万人当たりの数に使います。空欄の市町村は「不明」です",
      en: "For the population band and rates; unknown when blank",
    },
  },
  {
    key: "populationDate",
    title: "人口基準日",
    isRequired: false,
    holds: { ja: "その人口がいつのものか", en: "The day of that population" },
  },
  {
    key: "implementationState",
    title: "実施区分",
    isRequired: true,
    holds: { ja: "「実施」「準備」「予定」「なし」のどれか", en: "implementing, preparing, planned or none" },
  },
  {
    key: "startFiscalYear",
    title: "開始年度",
    isRequired: false,
    holds: { ja: "実施を始めた年度（2023、令和5年度）", en: "Fiscal year of the start" },
  },
  {
    key: "endFiscalYear",
    title: "終了年度",
    isRequired: false,
    holds: { ja: "実施を終えた市町村の、最後の年度", en: "The last fiscal year, for one that ended" },
  },
  {
    key: "plannedFiscalYear",
    title: "開始予定年度",
    isRequired: false,
    holds: { ja: "予定の市町村が始める年度", en: "Fiscal year of a planned start" },
  },
  {
    key: "departmentName",
    title: "担当課",
    isRequired: false,
    holds: { ja: "連絡先の名前", en: "The department in charge" },
  },
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
  return await readList<RosterKey, RosterEntry>(source, rosterColumns, (row) => {
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
