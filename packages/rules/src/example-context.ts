import type { CalculatedAmounts, RecordsByEntity, RegisteredMunicipality, Rule, RuleContext, Text } from "@juso/model";

const bodies: readonly RegisteredMunicipality[] = [
  { code: "992011", name: "見本市", prefectureName: "サンプル県", kind: "sample" },
  { code: "990001", name: "先々市", prefectureName: "サンプル県", kind: "sample", validFrom: "2027-04-01" },
  { code: "012203", name: "士別市", prefectureName: "北海道", kind: "municipality" },
  { code: "122033", name: "市川市", prefectureName: "千葉県", kind: "municipality" },
  { code: "122246", name: "鎌ケ谷市", prefectureName: "千葉県", kind: "municipality" },
  { code: "011002", name: "札幌市", prefectureName: "北海道", kind: "municipality" },
  { code: "013331", name: "知内町", prefectureName: "北海道", kind: "municipality" },
  { code: "131016", name: "千代田区", prefectureName: "東京都", kind: "specialWard" },
  { code: "010006", name: "北海道", prefectureName: "北海道", kind: "prefecture" },
  { code: "011011", name: "札幌市中央区", prefectureName: "北海道", kind: "ward" },
  { code: "016951", name: "色丹村", prefectureName: "北海道", kind: "northernTerritories" },
  {
    code: "403059",
    name: "那珂川町",
    prefectureName: "福岡県",
    kind: "municipality",
    validTo: "2018-09-30",
    succeededBy: "402311",
  },
  { code: "402311", name: "那珂川市", prefectureName: "福岡県", kind: "municipality", validFrom: "2018-10-01" },
];

/** A calculation that examples can follow: where methods were chosen, every amount is the sum of the cost lines. */
function sumOfCosts(
  { costLine, grantSetting }: RecordsByEntity,
  kind: "application" | "report",
): CalculatedAmounts | undefined {
  if (!grantSetting?.length) return undefined;
  const amount = kind === "report" ? "actualYen" : "plannedYen";
  const sum = (costLine ?? []).reduce((total, { value }) => total + (value[amount] ?? 0), 0);
  return { totalYen: { national: sum, prefectural: sum }, transferYen: sum };
}

/** What such a calculation refuses: a cost below 0. */
function costsBelowZero({ costLine }: RecordsByEntity, kind: "application" | "report"): readonly Text[] {
  const amount = kind === "report" ? "actualYen" : "plannedYen";
  const isRefused = (costLine ?? []).some(({ value }) => (value[amount] ?? 0) < 0);
  return isRefused ? [{ ja: "経費が0円を下回っています。", en: "A cost is below 0 yen." }] : [];
}

/** The day, the year and the register under which the examples of the rules hold. The register is a small part of the real one. */
export const exampleContext: RuleContext = {
  asOf: "2026-10-01",
  fiscalYear: 2026,
  calculatedAmounts: sumOfCosts,
  calculationObstacles: costsBelowZero,
  register: { asOf: "2026-10-01", find: (code) => bodies.find((body) => body.code === code) },
};

/** The context under which the examples of a rule hold: that of all examples, but for what the rule says otherwise. */
export function contextOfExamples({ examples }: Pick<Rule, "examples">): RuleContext {
  return { ...exampleContext, ...examples.context };
}
