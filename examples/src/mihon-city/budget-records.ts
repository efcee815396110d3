import type { BudgetRoleCode, BudgetSideCode, ComponentCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { mihonFiscalYear as fiscalYear } from "./civic-records.ts";
import { costTotals } from "./cost-records.ts";
import { receivedYen, requiredYen } from "./grant-records.ts";
import type { YearVersion } from "./year-version.ts";

/** Which item (目) of the general account pays for a component. */
const moku: readonly (readonly [ko: string, moku: string, components: readonly ComponentCode[]])[] = [
  ["社会福祉費", "社会福祉総務費", ["ccsSelfReliance", "commPoor", "multiAgency", "outreach", "participation"]],
  ["社会福祉費", "障害者福祉費", ["ccsDisability", "commActivityCenter"]],
  ["社会福祉費", "老人福祉費", ["ccsLtc", "commPrevention", "commLifeSupport"]],
  ["児童福祉費", "児童福祉総務費", ["ccsChild", "commKosodate"]],
];

/** Transfer from the long-term care insurance account (法106条の10): planned and settled. */
const transfer = { filed: 34_503_938, present: 34_216_183, settledYen: 33_886_658 };

/** What was moved between the items in December, when consultation of people with disabilities was about to cost more than its budget. */
const reallocated: Readonly<Record<string, { readonly yen: number; readonly reason: string }>> = {
  障害者福祉費: { yen: 31_000, reason: "令和7年12月10日に老人福祉費から流用（目間の流用）" },
  老人福祉費: { yen: -31_000, reason: "令和7年12月10日に障害者福祉費へ流用（目間の流用）" },
};

/** The extract of the budget and of the settled accounts, whose totals agree with costs, income, decisions and receipts. */
export function addBudgetRecords(book: RecordBook, version: YearVersion): void {
  const income = book.all("incomeLine");
  const planned = income.reduce((sum, line) => sum + (line.plannedYen ?? 0), 0);
  const actual = income.reduce((sum, line) => sum + (line.actualYen ?? 0), 0);
  add(
    book,
    "revenue",
    "国庫支出金",
    "国庫補助金",
    "民生費国庫補助金",
    "nationalGrant",
    requiredYen[version].national,
    receivedYen.national,
    "重層的支援体制整備事業交付金",
  );
  add(
    book,
    "revenue",
    "県支出金",
    "県補助金",
    "民生費県補助金",
    "prefecturalGrant",
    requiredYen[version].prefectural,
    receivedYen.prefectural,
    "重層的支援体制整備事業交付金（県）",
  );
  add(
    book,
    "revenue",
    "繰入金",
    "特別会計繰入金",
    "介護保険特別会計繰入金",
    "ltcTransfer",
    transfer[version],
    transfer.settledYen,
    "社会福祉法106条の10による繰入金",
  );
  add(book, "revenue", "諸収入", "雑入", "雑入", "income", planned, actual, "寄附金・参加費等");
  for (const [ko, item, components] of moku) {
    const totals = costTotals(version).filter((total) => components.includes(total.component));
    const plannedYen = totals.reduce((sum, total) => sum + total.plannedYen, 0);
    const actualYen = totals.reduce((sum, total) => sum + total.actualYen, 0);
    const moved = version === "present" ? reallocated[item] : undefined;
    add(book, "expenditure", "民生費", ko, item, "totalCost", plannedYen, actualYen, "重層的支援体制整備事業", moved);
  }
}

function add(
  book: RecordBook,
  budgetSide: BudgetSideCode,
  kan: string,
  ko: string,
  item: string,
  budgetRole: BudgetRoleCode,
  plannedYen: number,
  settledYen: number,
  description: string,
  moved?: { readonly yen: number; readonly reason: string },
): void {
  book.add("budgetLine", {
    budgetLineId: book.nextId("BL"),
    fiscalYear,
    budgetSide,
    budgetAccount: "general",
    kan,
    ko,
    moku: item,
    budgetRole,
    budgetYen: Math.ceil(plannedYen / 1000) * 1000 + (moved?.yen ?? 0),
    ...(moved === undefined ? {} : { reallocatedYen: moved.yen, reallocationReason: moved.reason }),
    settledYen,
    relatedYen: plannedYen,
    settledRelatedYen: settledYen,
    ...(budgetSide === "expenditure" ? { carriedOverYen: 0 } : {}),
    description,
  });
}
