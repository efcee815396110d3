import {
  type MeetingTimingCode,
  type MeetingTopicCode,
  meetingTopicTitles,
  type Row,
  type Rule,
  submissionRule,
} from "@juso/model";

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

/**
 * The rule that the topics of a case discussed at the timing are complete. Only conferences (重層的支援会議) count, and all those of one
 * case and plan count together, because a discussion may take more than one meeting; the last of the file is pointed to.
 */
export function topicsRule({ id, timing, ja, en, topics, requirement, section }: RequiredTopics): Rule {
  const titles = topics.map((topic) => meetingTopicTitles[topic]);
  const listJa = titles.map((title) => title.ja).join("、");
  const listEn = titles.map((title) => title.en).join(", ");
  const meeting = [{ meetingId: "M1", meetingKind: "jusoKaigi" } as const];
  const example = { meetingCaseId: "D1", meetingId: "M1", caseId: "C1", meetingTiming: timing };
  const expect = [{ messageId: "missing", field: "topics" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: false,
    whoFixes: "municipality",
    acknowledgedAs: "confirmed",
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
          ja: "議事録などで確かめ、検討した事項だけを検討事項に書いてください。検討していない事項は、次の会議で検討してください。",
          en: "Check the minutes and record only what was discussed. Discuss what is missing in the next conference.",
        },
      },
    },
    entity: "meetingCase",
    reads: {
      meeting: ["meetingId", "meetingKind"],
      meetingCase: ["meetingId", "caseId", "planId", "meetingTiming", "topics"],
    },
    *check({ meeting: meetings, meetingCase }) {
      const discussions = new Map<string, { row: Row<object>; discussed: Set<MeetingTopicCode> }>();
      for (const row of meetingCase.where("meetingTiming", timing)) {
        const { meetingId, caseId, planId, topics: recorded = [] } = row.value;
        if (meetings.where("meetingId", meetingId)[0]?.value.meetingKind !== "jusoKaigi") continue;
        const key = JSON.stringify([caseId, planId]);
        const earlier = discussions.get(key)?.discussed ?? [];
        discussions.set(key, { row, discussed: new Set([...earlier, ...recorded]) });
      }
      for (const { row, discussed } of discussions.values()) {
        const missing = topics.filter((topic) => !discussed.has(topic)).map((topic) => meetingTopicTitles[topic]);
        if (missing.length === 0) continue;
        const data = {
          missing: missing.map((title) => title.ja).join("、"),
          missingEn: missing.map((title) => title.en).join(", "),
        };
        yield { row, messageId: "missing", field: "topics", data };
      }
    },
    examples: {
      pass: [
        { meeting, meetingCase: [{ ...example, topics: [...topics, "contactEfforts"] }] },
        { meeting, meetingCase: [{ ...example, meetingTiming: "monitoring" }] },
        { meeting: [{ meetingId: "M1", meetingKind: "caseKaigi" }], meetingCase: [example] },
        {
          meeting: [...meeting, { meetingId: "M2", meetingKind: "jusoKaigi" }],
          meetingCase: [
            { ...example, topics: topics.slice(0, 1) },
            { ...example, meetingCaseId: "D2", meetingId: "M2", topics: topics.slice(1) },
          ],
        },
      ],
      fail: [
        { records: { meeting, meetingCase: [{ ...example, topics: topics.slice(1) }] }, expect },
        { records: { meeting, meetingCase: [example] }, expect },
      ],
    },
  });
}
