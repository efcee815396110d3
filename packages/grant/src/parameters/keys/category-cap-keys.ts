import type { Text } from "@juso/model";
import type { ParameterKey } from "../parameter-key.ts";
import type { ParameterKind } from "../parameter-set.ts";

const formulas: readonly (readonly [string, ParameterKind, string, string, Text?])[] = [
  ["hokatsuNini.perElderlyYen", "yen", "包括・任意: 65歳以上1人当たりの額", "per person aged 65 and over"],
  ["hokatsuNini.perCenterYen", "yen", "包括・任意: センター1か所相当の額", "per centre equivalent"],
  [
    "hokatsuNini.elderlyPerCenter",
    "integer",
    "包括・任意: センター1か所相当の65歳以上人口",
    "people aged 65 and over per centre",
    { ja: "人", en: "people" },
  ],
  ["hokatsuNini.minimumCenters", "fraction", "包括・任意: センター数の下限", "least number of centres"],
  ["shahoJujitsu.layerOneYen", "yen", "社保充実: 生活支援体制整備 第1層", "life support, layer 1"],
  ["shahoJujitsu.layerTwoYen", "yen", "社保充実: 生活支援体制整備 第2層（圏域ごと）", "life support, layer 2 per area"],
  ["shahoJujitsu.medicalBaseYen", "yen", "社保充実: 在宅医療・介護連携（定額）", "medical and care coordination, base"],
  [
    "shahoJujitsu.medicalPerCenterYen",
    "yen",
    "社保充実: 在宅医療・介護連携（包括ごと）",
    "medical and care coordination, per centre",
  ],
  ["shahoJujitsu.dementiaTeamYen", "yen", "社保充実: 認知症初期集中支援", "dementia initial-phase team"],
  ["shahoJujitsu.dementiaPromoterYen", "yen", "社保充実: 認知症地域支援推進員", "dementia community promoter"],
  ["shahoJujitsu.careMeetingPerCenterYen", "yen", "社保充実: 地域ケア会議（包括ごと）", "care meeting, per centre"],
];

/** Amounts of the formulas that propose a ceiling; the entered ceiling counts. */
export const categoryCapKeys: readonly ParameterKey[] = formulas.map(([name, kind, ja, en, unit]) => ({
  key: `categoryCap.${name}`,
  kind,
  title: { ja, en: `Category ceiling: ${en}` },
  use: { ja: "区分の基準額の参考値を示すため。計算は入力した基準額による", en: "only proposes a ceiling" },
  need: "optional",
  ...(unit ? { unit } : {}),
}));
