import type { Rule } from "@juso/model";
import { type ClosureTiming, closureRule } from "./closure-timing-rule.ts";

const timings: readonly ClosureTiming[] = [
  {
    id: "closure-closed-decided-in-juso-kaigi",
    closureKind: "closed",
    timing: "close",
    ja: "支援終結の判断時",
    en: "when closing is decided",
    requirement: "CONF.TIMING.CLOSE",
    section: "別添5 1(3)キ(オ)C",
  },
  {
    id: "closure-suspended-decided-in-juso-kaigi",
    closureKind: "suspended",
    timing: "suspend",
    ja: "支援中断の決定時",
    en: "when suspension is decided",
    requirement: "CONF.TIMING.SUSPEND",
    section: "別添5 1(3)キ(オ)D",
  },
];

/** 終結の判断と中断の決定は、その日までに重層的支援会議で行う。年度内の終結と中断について見る。本人同意がない事例は、支援会議でもよい。 */
export const closureDecidedInJusoKaigi: readonly Rule[] = timings.map((row) => closureRule(row));
