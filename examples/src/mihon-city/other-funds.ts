import type { ComponentCode, CostItemCode, FundingSourceCode } from "@juso/model";

/** Costs that belong to other funds; they are on record so that a reader sees they were not forgotten. */
export const otherFunds: readonly (readonly [
  component: ComponentCode,
  item: CostItemCode,
  words: string,
  source: FundingSourceCode,
  yen: number,
])[] = [
  ["ccsLtc", "firstPreventionSupport", "第1号介護予防支援事業", "communitySupportGrant", 14_200_000],
  ["ccsLtc", "careMeeting", "地域ケア会議の運営", "communitySupportGrant", 1_860_000],
  ["ccsDisability", "generalDisabilityConsultation", "一般的な障害者相談支援", "municipalOnly", 18_400_000],
  ["ccsDisability", "councilSecretariat", "協議会の事務局の運営", "municipalOnly", 940_000],
  ["commActivityCenter", "activityCenterBasic", "地域活動支援センターの基礎的事業", "municipalOnly", 12_000_000],
];
