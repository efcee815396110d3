import { type MeetingTimingCode, type MeetingTopicCode, meetingTopicTitles, type Rule, recordRule } from "@juso/model";

/** What the conference discusses at one timing (実施要綱 別添5 1(3)キ(オ)). */
export interface RequiredTopics {
  readonly id: string;
  readonly timing: MeetingTimingCode;
  readonly ja: string;
  readonly en: string;
  readonly topics: readonly MeetingTopicCode[];
  readonly requirement: string;
  readonly section: string;
}

/** The rule that the topics of a case discussed at the timing are complete. */
export function topicsRule({ id, timing, ja, en, topics, requirement, section }: RequiredTopics): Rule {
  const listJa = topics.map((topic) => meetingTopicTitles[topic].ja).join("、");
  const listEn = topics.map((topic) => meetingTopicTitles[topic].en).join(", ");
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
    title: { ja: `${ja}の会議では、${listJa}を検討する`, en: `${en}, the conference discusses ${listEn}` },
    messages: {
      missing: {
        text: {
          ja: `${ja}の会議で検討する事項のうち、{missing}が検討事項にありません。`,
          en: `${en}, the conference discusses more than was recorded: {missingEn} is missing from the topics.`,
        },
        fix: {
          ja: `検討した事項（${listJa}）を確かめ、検討事項に書いてください。`,
          en: "Check what was discussed and record it.",
        },
      },
    },
    entity: "meetingCase",
    *check(record) {
      if (record.meetingTiming !== timing) return;
      const missing = topics
        .filter((topic) => !record.topics?.includes(topic))
        .map((topic) => meetingTopicTitles[topic]);
      if (missing.length > 0)
        yield {
          messageId: "missing",
          field: "topics",
          data: {
            missing: missing.map((title) => title.ja).join("、"),
            missingEn: missing.map((title) => title.en).join(", "),
          },
        };
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
