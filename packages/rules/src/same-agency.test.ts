import { expect, test } from "vitest";
import { isSameAgency } from "./same-agency.ts";

test.each([
  ["見本市社会福祉協議会", "社会福祉法人見本市社会福祉協議会"],
  ["見本市社協", "（福）見本市社会福祉協議会"],
  ["㈱見本リサイクル", "株式会社　見本リサイクル"],
  ["ＮＰＯ法人みほん", "特定非営利活動法人みほん"],
  ["見本市社会福祉協議会", "見本市社会福祉協議会 生活支援課"],
  ["北地域包括支援センター", "見本市北地域包括支援センター"],
])("%s and %s can be one agency", (left, right) => {
  expect(isSameAgency(left, right)).toBe(true);
  expect(isSameAgency(right, left)).toBe(true);
});

test.each([
  ["見本市北地域包括支援センター", "見本市南地域包括支援センター"],
  ["見本市", "見本市社会福祉協議会"],
  ["見本市社会福祉協議会", "隣町社会福祉協議会"],
])("%s and %s are two", (left, right) => {
  expect(isSameAgency(left, right)).toBe(false);
});
