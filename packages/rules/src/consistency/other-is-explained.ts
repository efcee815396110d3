import type { Rule } from "@juso/model";
import { otherTextRule } from "./other-text-rule.ts";

/** 「その他」を選んだときは、その内容を書く。 */
export const otherIsExplained: readonly Rule[] = [
  otherTextRule({
    id: "intake-other-concern-explained",
    entity: "intake",
    choice: "concerns",
    text: "concernsOther",
    ja: { choice: "相談内容", text: "その他の相談内容" },
    en: { choice: "a concern", text: "Other concerns" },
    isList: true,
  }),
  otherTextRule({
    id: "assessment-other-factor-explained",
    entity: "assessment",
    choice: "backgroundFactors",
    text: "backgroundFactorsOther",
    ja: { choice: "課題と背景要因", text: "その他の課題" },
    en: { choice: "an issue", text: "Other issues" },
    isList: true,
  }),
  otherTextRule({
    id: "assessment-living-other-home-explained",
    entity: "assessmentLiving",
    choice: "housingKind",
    text: "housingKindOther",
    ja: { choice: "住居", text: "その他の住居" },
    en: { choice: "the home", text: "Other home" },
    isList: false,
  }),
  otherTextRule({
    id: "assessment-economy-other-benefit-explained",
    entity: "assessmentEconomy",
    choice: "publicBenefits",
    text: "publicBenefitsOther",
    ja: { choice: "公的給付", text: "その他の公的給付" },
    en: { choice: "a benefit", text: "Other public benefits" },
    isList: true,
  }),
  otherTextRule({
    id: "evaluation-other-change-explained",
    entity: "evaluation",
    choice: "observedChanges",
    text: "observedChangesOther",
    ja: { choice: "見られた変化", text: "その他の変化" },
    en: { choice: "a change", text: "Other changes" },
    isList: true,
  }),
  otherTextRule({
    id: "closure-other-reason-explained",
    entity: "closure",
    choice: "closureReason",
    text: "closureReasonNote",
    ja: { choice: "終結・中断の理由", text: "理由の説明" },
    en: { choice: "the reason of closure", text: "Reason, details" },
    isList: false,
  }),
  otherTextRule({
    id: "screening-other-support-explained",
    entity: "screening",
    choice: "emergencySupports",
    text: "emergencySupportNote",
    ja: { choice: "緊急支援", text: "緊急支援の内容" },
    en: { choice: "emergency support", text: "Details of the emergency support" },
    isList: true,
  }),
];
