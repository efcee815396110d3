import { type MeetingTimingCode, type MeetingTopicCode, type Rule, recordRule } from "@juso/model";

interface RequiredTopics {
  readonly id: string;
  readonly timing: MeetingTimingCode;
  readonly ja: string;
  readonly en: string;
  readonly topics: readonly MeetingTopicCode[];
  readonly topicsJa: string;
  readonly requirement: string;
  readonly section: string;
}

const rows: readonly RequiredTopics[] = [
  {
    id: "meeting-case-plan-topics",
    timing: "plan",
    ja: "プラン策定時",
    en: "At planning",
    topics: ["goal", "policy", "planContent", "roleSharing", "monitoringTiming"],
    topicsJa: "本人の目標、支援方針、プラン内容、役割分担、モニタリングの時期",
    requirement: "CONF.TIMING.PLAN.CONTENT",
    section: "別添5 1(3)キ(オ)A",
  },
  {
    id: "meeting-case-replan-topics",
    timing: "replan",
    ja: "再プラン策定時",
    en: "At re-planning",
    topics: ["statusChange", "currentPlanEvaluation", "newPlanContent"],
    topicsJa: "状況の変化、現プランの評価、再プランの内容",
    requirement: "CONF.TIMING.REPLAN.CONTENT",
    section: "別添5 1(3)キ(オ)B",
  },
  {
    id: "meeting-case-close-topics",
    timing: "close",
    ja: "支援終結の判断時",
    en: "When closing is decided",
    topics: ["goalAttainment", "supportersStatus", "closingEvaluation", "followUp"],
    topicsJa: "目標の達成状況、支援者の状況、支援終結の評価、フォローアップの要否と方法",
    requirement: "CONF.TIMING.CLOSE.CONTENT",
    section: "別添5 1(3)キ(オ)C",
  },
];

/** 重層的支援会議の各タイミングで検討する事項。 */
export const meetingCaseTopics: readonly Rule[] = rows.map((row) => topicsRule(row));

function topicsRule({ id, timing, ja, en, topics, topicsJa, requirement, section }: RequiredTopics): Rule {
  const example = {
    meetingCaseId: "D1",
    meetingId: "M1",
    caseId: "C1",
    meetingTiming: timing,
    isPersonalInformationShared: false,
  };
  return recordRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: false,
    whoFixes: "municipality",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: { ja: `${ja}の会議では、${topicsJa}を検討する`, en: `${en}, the conference discusses ${topics.join(", ")}` },
    messages: {
      missing: {
        text: {
          ja: `${ja}の会議で検討する事項のうち、{missing}が検討事項にありません。`,
          en: `${en}, the conference discusses more than was recorded: {missing} is missing from the topics.`,
        },
        fix: {
          ja: `検討した事項（${topicsJa}）を確かめ、検討事項に書いてください。`,
          en: "Check what was discussed and record it.",
        },
      },
    },
    entity: "meetingCase",
    *check(record) {
      if (record.meetingTiming !== timing) return;
      const missing = topics.filter((topic) => !record.topics?.includes(topic));
      if (missing.length > 0) yield { messageId: "missing", field: "topics", data: { missing: missing.join(" ") } };
    },
    examples: {
      pass: [
        { ...example, topics: [...topics, "contactEfforts"] },
        { ...example, meetingTiming: "monitoring" },
      ],
      fail: [
        { record: { ...example, topics: topics.slice(1) }, expect: [{ messageId: "missing", field: "topics" }] },
        { record: example, expect: [{ messageId: "missing", field: "topics" }] },
      ],
    },
  });
}
