import { entityProfiles } from "@juso/schemas";
import { expect, test } from "vitest";
import { createLabelMatcher, unitOfAmounts } from "./match-label.ts";

function match(entity: string, label: string): unknown {
  const profile = entityProfiles.find(({ key }) => key === entity);
  if (profile === undefined) throw new Error(entity);
  const found = createLabelMatcher(profile)(label);
  const { kind } = found;
  if (kind === "field") return [kind, found.field.key, ...(found.mark === undefined ? [] : [found.mark])];
  return kind === "otherUnit" ? [kind, found.field.key, found.unit] : kind;
}

test.each<[string, string, unknown]>([
  ["costLine", "支出予定額", ["field", "plannedYen"]],
  ["costLine", "支出 予定額", ["field", "plannedYen"]],
  ["costLine", "plannedYen", ["field", "plannedYen"]],
  ["costLine", "支出予定額（円）", ["field", "plannedYen"]],
  ["costLine", "支出予定額\n(単位：円)", ["field", "plannedYen", "円"]],
  ["costLine", "うち対象経費（予定）", ["field", "plannedEligibleYen"]],
  ["costLine", "うち対象経費（予定）（円）", ["field", "plannedEligibleYen"]],
  ["costLine", "年度（西暦）", ["field", "fiscalYear", "西暦"]],
  ["costLine", "年度※", ["field", "fiscalYear", "※"]],
  ["costLine", "*年度", ["field", "fiscalYear", "*"]],
  ["costLine", "年度【必須】", ["field", "fiscalYear", "必須"]],
  ["site", "相談件数（件）", ["field", "consultations", "件"]],
  ["indicator", "値（件）", ["field", "value", "件"]],
  ["costLine", "支出予定額(千円)", ["otherUnit", "plannedYen", "千円"]],
  ["costLine", "支出予定額［単位：万円］", ["otherUnit", "plannedYen", "万円"]],
  ["costLine", "支出予定額・千円", ["otherUnit", "plannedYen", "千円"]],
  ["costLine", "支出予定額百万円", ["otherUnit", "plannedYen", "百万円"]],
  ["municipality", "人口（千人）", ["otherUnit", "population", "千人"]],
  ["site", "1日の開設時間（分）", ["otherUnit", "hoursPerDay", "分"]],
  ["costLine", "支出予定額（税抜）", "unknown"],
  ["costLine", "備考", "remark"],
  ["costLine", "備考２", "remark"],
  ["costLine", "メモ", "remark"],
  ["costLine", "摘 要", "remark"],
  ["costLine", "コメント", "remark"],
  ["costLine", "No.", "remark"],
  ["costLine", "№", "remark"],
  ["costLine", "連番", "remark"],
  ["costLine", "番号", "remark"],
  // 文書番号 may be meant.
  ["grantDocument", "番号", "unknown"],
  ["costLine", "金額", "unknown"],
  ["costLine", "x_備考", "own"],
  ["costLine", "　", "blank"],
])("%s %j", (entity, label, expected) => {
  expect(match(entity, label)).toEqual(expected);
});

test.each<[string, string | undefined]>([
  ["（単位：千円）", "千円"],
  ["令和7年度 経費明細 単位:百万円", "百万円"],
  ["(千円)", "千円"],
  ["単位：円", undefined],
  ["千円未満切捨て", undefined],
  ["委託料 5,000千円", undefined],
])("%s gives the unit of all amounts: %s", (text, unit) => {
  expect(unitOfAmounts(text)).toBe(unit);
});

test("a paragraph is no label", () => {
  expect(match("costLine", `年度${"※".repeat(300_000)}x`)).toBe("unknown");
});
