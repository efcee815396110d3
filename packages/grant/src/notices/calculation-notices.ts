import { adjustmentNotices } from "./adjustment-notices.ts";
import { blockNotices, unappliedImpacts } from "./block-notices.ts";
import { categoryNotices } from "./category-notices.ts";
import { unusedCorrections } from "./correction-notices.ts";
import { costNotices } from "./cost-notices.ts";
import { eligibleNotices } from "./eligible-notices.ts";
import { fiveYearsNotices } from "./five-years-notices.ts";
import { missingNotices } from "./missing-notices.ts";
import type { NoticeRule } from "./notice-rule.ts";
import { resultNotices } from "./result-notices.ts";
import { balanceNotices, settlementNotices } from "./settlement-notices.ts";
import { laterRateNotices, yearNotices } from "./year-notices.ts";

/** Everything a calculation says to people, from what is missing to the result as a whole. */
export const calculationNotices: readonly NoticeRule[] = [
  ...missingNotices,
  ...yearNotices,
  ...fiveYearsNotices,
  ...costNotices,
  ...unappliedImpacts,
  ...unusedCorrections,
  ...blockNotices,
  ...eligibleNotices,
  ...categoryNotices,
  ...laterRateNotices,
  ...adjustmentNotices,
  ...settlementNotices("national"),
  ...settlementNotices("prefectural"),
  ...balanceNotices,
  ...resultNotices,
];
