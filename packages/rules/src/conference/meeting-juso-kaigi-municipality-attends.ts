import { type Rule, submissionRule } from "@juso/model";

const meeting = { meetingId: "M1", meetingKind: "jusoKaigi" } as const;
const municipality = { meetingParticipantId: "A1", meetingId: "M1", participantKind: "municipality" } as const;

/** 市町村は、すべての重層的支援会議に参加する。 */
export const meetingJusoKaigiMunicipalityAttends: Rule = submissionRule({
  id: "meeting-juso-kaigi-municipality-attends",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["CONF.PART.MUNI_ALL", "CONF.PART.MAC_MUNI"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)キ(ア)(エ)" },
    { document: "jisshi-yoko", section: "別添5 1(3)キ(エ)" },
  ],
  title: { ja: "市町村は、すべての重層的支援会議に参加する", en: "The municipality attends every conference" },
  messages: {
    absent: {
      text: {
        ja: "この重層的支援会議の参加者に市町村がありません。市町村はすべての重層的支援会議に参加します。",
        en: "The municipality is not among the participants of this conference, which it attends without exception.",
      },
      fix: {
        ja: "会議の参加者に、立場が「市町村」（municipality）の行を加えてください。",
        en: "Add a participant of the kind municipality to the meeting.",
      },
    },
  },
  entity: "meeting",
  reads: { meeting: ["meetingId", "meetingKind"], meetingParticipant: ["meetingId", "participantKind"] },
  *check({ meeting: meetings, meetingParticipant }) {
    for (const row of meetings.where("meetingKind", "jusoKaigi")) {
      const participants = meetingParticipant.where("meetingId", row.value.meetingId);
      if (!participants.some(({ value }) => value.participantKind === "municipality"))
        yield { row, messageId: "absent", field: "meetingId" };
    }
  },
  examples: {
    pass: [
      { meeting: [meeting], meetingParticipant: [municipality] },
      { meeting: [{ ...meeting, meetingKind: "caseKaigi" }], meetingParticipant: [] },
    ],
    fail: [
      {
        records: {
          meeting: [meeting],
          meetingParticipant: [{ ...municipality, participantKind: "multiAgencyOperator" }],
        },
        expect: [{ messageId: "absent", field: "meetingId" }],
      },
    ],
  },
});
