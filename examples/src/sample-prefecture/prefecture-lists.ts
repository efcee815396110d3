import { csvText } from "@juso/model";
import { mihonCityCode } from "../mihon-city/civic-records.ts";
import { mihonkawaTownCode } from "../mihonkawa-town/mihonkawa-town.ts";
import type { WrittenFiles } from "../write-submission.ts";

/** A village that runs the programme and sends nothing, and one that does not run it. */
const silentVillageCode = "993026";
const otherVillageCode = "993034";

const roster = [
  ["団体コード", "市町村名", "人口", "人口基準日", "実施区分", "開始年度", "終了年度", "開始予定年度", "担当課"],
  [mihonCityCode, "見本市", "80000", "2026-01-01", "実施", "2023", "", "", "地域共生推進課"],
  [mihonkawaTownCode, "見本川町", "9400", "2026-01-01", "実施", "2024", "", "", "福祉課"],
  [silentVillageCode, "見本山村", "3100", "2026-01-01", "実施", "2024", "", "", "住民課"],
  [otherVillageCode, "見本島村", "", "", "予定", "", "", "2027", "住民課"],
];

/** The second package of the city arrived after the deadline of the start page. */
const receptionBook = [
  ["ファイル名", "受領番号", "受付日"],
  ["見本市-1.zip", "", "2026-04-09"],
  ["見本市-2.zip", "", "2026-04-13"],
  ["見本川町.zip", "", "2026-04-10"],
];

/** The city sent two packages; it says that the second one counts. */
const choices = [
  ["団体コード", "ファイル名", "受領番号", "sha256"],
  [mihonCityCode, "見本市-2.zip", "", ""],
];

/** The lists of a fictional prefecture, whose packages the commands of the start page make from the other examples. */
export const prefectureLists: WrittenFiles = new Map(
  Object.entries({ roster, receptions: receptionBook, choices }).map(([name, rows]) => [
    `${name}.csv`,
    new TextEncoder().encode(csvText(rows)),
  ]),
);
