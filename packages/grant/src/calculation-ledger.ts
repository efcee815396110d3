import { formatRational, type Rational, rational, type Text } from "@juso/model";
import type { GrantNotice, GrantNoticeCode } from "./grant-notice.ts";
import type { CalculationStep, RoundingRule, Verification } from "./result.ts";
import { roundAmount, yenNumber } from "./rounded-amount.ts";

/** What a step is told; the ledger adds the rounded yen. */
export interface StepDraft {
  readonly id: string;
  readonly title: Text;
  readonly formula: string;
  readonly operands?: readonly string[];
  readonly basis: string;
  readonly exact: Rational;
  readonly verification?: Verification;
  readonly rounding?: RoundingRule;
  readonly sources?: readonly string[];
  readonly isSubtotal?: true;
}

/** Notices of amounts that would pay more than the real cost. */
const errorCodes: ReadonlySet<GrantNoticeCode> = new Set(["costAboveTotal", "municipalNegative"]);

/** Keeps the steps and notices of one calculation in the order in which they arise. */
export class CalculationLedger {
  readonly #steps: CalculationStep[] = [];
  readonly #notices: GrantNotice[] = [];

  get steps(): readonly CalculationStep[] {
    return this.#steps;
  }

  get notices(): readonly GrantNotice[] {
    return this.#notices;
  }

  /** Records an amount and returns its yen: rounded by the rule, or as it is when it is whole. */
  amount(draft: StepDraft): bigint {
    if (draft.rounding) {
      const { yen, log } = roundAmount(draft.exact, draft.rounding);
      this.#steps.push({ ...toStep(draft), yen: yenNumber(yen), rounding: log });
      return yen;
    }
    if (draft.exact.denominator !== 1n) throw new RangeError(`step ${draft.id} is not whole and has no rounding`);
    this.#steps.push({ ...toStep(draft), yen: yenNumber(draft.exact.numerator) });
    return draft.exact.numerator;
  }

  /** Records an amount that is already whole yen. */
  whole(draft: Omit<StepDraft, "exact" | "rounding"> & { readonly yen: bigint }): bigint {
    const { yen, ...rest } = draft;
    return this.amount({ ...rest, exact: rational(yen) });
  }

  /** Records a ratio or another value that is not yen. */
  ratio(draft: Omit<StepDraft, "rounding">): Rational {
    this.#steps.push(toStep(draft));
    return draft.exact;
  }

  /** Records an amount whose yen were found elsewhere, for example as its part of a sum that was rounded once. */
  allocated(draft: StepDraft & { readonly yen: bigint; readonly rounding: RoundingRule }): bigint {
    const { unit, mode, stage } = draft.rounding;
    const yen = yenNumber(draft.yen);
    this.#steps.push({
      ...toStep(draft),
      yen,
      rounding: { unit, mode, stage, raw: formatRational(draft.exact), resultYen: yen },
    });
    return draft.yen;
  }

  /** Tells the reader something; `about` names the item, line, payer or category. */
  notice(code: GrantNoticeCode, text: Text, about?: string): void {
    this.#notices.push({
      code,
      ja: text.ja,
      en: text.en,
      ...(about === undefined ? {} : { about }),
      ...(errorCodes.has(code) ? { severity: "error" } : {}),
    });
  }
}

function toStep(draft: Omit<StepDraft, "rounding">): CalculationStep {
  return {
    id: draft.id,
    title: draft.title,
    formula: draft.formula,
    operands: draft.operands ?? [],
    basis: draft.basis,
    exact: formatRational(draft.exact),
    verification: draft.verification ?? "verified",
    ...(draft.isSubtotal ? { isSubtotal: true } : {}),
    ...(draft.sources ? { sources: [...draft.sources].sort() } : {}),
  };
}
