import type { MeetingTopicCode, Text } from "@juso/model";

/** Names of the topics of a conference as sentences of rules use them (実施要綱 別添5 1(3)キ(オ)). */
export const topicTitles: Readonly<Record<MeetingTopicCode, Text>> = {
  goal: { ja: "本人の目標", en: "goal" },
  policy: { ja: "支援方針", en: "policy" },
  planContent: { ja: "プラン内容", en: "content of the plan" },
  roleSharing: { ja: "役割分担", en: "division of roles" },
  monitoringTiming: { ja: "モニタリングの時期", en: "timing of monitoring" },
  statusChange: { ja: "状況の変化", en: "change of situation" },
  currentPlanEvaluation: { ja: "現プランの評価", en: "evaluation of the current plan" },
  newPlanContent: { ja: "再プランの内容", en: "content of the new plan" },
  goalAttainment: { ja: "目標の達成状況", en: "attainment of goals" },
  supportersStatus: { ja: "支援者の状況", en: "situation of the supporters" },
  closingEvaluation: { ja: "支援終結の評価", en: "evaluation of the closing" },
  followUp: { ja: "フォローアップの要否と方法", en: "follow-up" },
  contactEfforts: { ja: "働きかけの状況", en: "efforts of contact" },
};
