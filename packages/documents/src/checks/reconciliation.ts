import { totalStepId } from "@juso/grant";
import type { BudgetLine, BudgetRoleCode, PayerCode } from "@juso/model";
import { relatedAmount } from "../forms/budget-extract-form.ts";
import { type GrantDocumentInput, isReport, payerTitle, recordsOf } from "../forms/form-input.ts";

/** An amount of the extract beside the one of the forms that it must be, unless the municipality says why not. Yen. */
export interface Reconciliation {
  readonly title: string;
  /** `null` where the extract has no line for it, or one without an amount. */
  readonly extractYen: number | null;
  readonly formYen: number;
  /** The extract less the forms; `null` where the extract says nothing. */
  readonly differenceYen: number | null;
  /** Why it differs, as the municipality says; absent when it says nothing. */
  readonly reason?: string;
  /** Whose grant it is; absent where it concerns both. */
  readonly payer?: PayerCode;
}

/** An amount of the calculation that lines of the extract with a role hold. */
interface ComparedAmount extends Pick<Reconciliation, "payer" | "title"> {
  readonly role: BudgetRoleCode;
  readonly step: string;
}

/** What the extract is compared with in every document: column A, column B and the transfer. */
const always: readonly ComparedAmount[] = [
  { role: "totalCost", title: "総事業費（A）", step: "A.total" },
  { role: "income", title: "寄附金その他の収入額（B）", step: "B.total" },
  { role: "ltcTransfer", title: "介護保険特別会計からの繰入金", step: "J.total" },
];

/**
 * The grants: a budget holds what is asked for, settled accounts what was received. Money that comes in between the day of a report and
 * the closing of the accounts is a reason to be given.
 */
function grants(input: GrantDocumentInput): readonly ComparedAmount[] {
  const payers: readonly PayerCode[] = ["national", "prefectural"];
  return payers.map((payer) => ({
    role: `${payer}Grant`,
    payer,
    ...(isReport(input)
      ? { title: `${payerTitle(payer)}交付金（受入済額）`, step: `received.${payer}` }
      : { title: `${payerTitle(payer)}交付金（所要額）`, step: totalStepId(payer) }),
  }));
}

/** 抄本と調書の照合: the extract of the budget, or of the settled accounts in a report, beside the amounts of the forms. */
export function reconciliation(input: GrantDocumentInput): readonly Reconciliation[] {
  const given = new Map(input.result.steps.map(({ id, yen }) => [id, yen]));
  return [...always, ...grants(input)].map(({ role, step, ...named }) => {
    const lines = recordsOf(input, "budgetLine").filter((line) => isCompared(line, role));
    const amounts = lines.map((line) => relatedAmount(input, line));
    const isGiven = amounts.length > 0 && amounts.every((yen) => yen !== null);
    const extractYen = isGiven ? amounts.reduce<number>((sum, yen) => sum + (yen ?? 0), 0) : null;
    const formYen = given.get(step) ?? 0;
    const reasons = lines.flatMap(({ deviationReason }) => (deviationReason === undefined ? [] : [deviationReason]));
    return {
      ...named,
      extractYen,
      formYen,
      differenceYen: extractYen === null ? null : extractYen - formYen,
      ...(reasons.length === 0 ? {} : { reason: [...new Set(reasons)].join("。") }),
    };
  });
}

/** A transfer leaves the insurance account and enters the general account; the revenue side is compared. */
function isCompared(line: BudgetLine, role: string): boolean {
  return line.budgetRole === role && (line.budgetSide === "expenditure") === (role === "totalCost");
}
