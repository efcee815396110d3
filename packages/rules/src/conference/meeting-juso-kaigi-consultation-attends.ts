import { type Rule, submissionRule } from "@juso/model";

const meeting = { meetingId: "M1", meetingKind: "jusoKaigi" } as const;
const consultation = { meetingParticipantId: "A1", meetingId: "M1", participantKind: "consultationOperator" } as const;

/** 包括的相談支援事業者は、原則として重層的支援会議に参加する。事例に応じて招かないこともあるので、警告にとどめる。 */
export const meetingJusoKaigiConsultationAttends: Rule = submissionRule({
  id: "meeting-juso-kaigi-consultation-attends",
  since: "0.1.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["CCS.CONF.PARTICIPATE"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(2)イ(イ)" },
    { document: "jisshi-yoko", section: "別添5 1(3)キ(エ)" },
  ],
  title: {
    ja: "包括的相談支援事業者は、原則として重層的支援会議に参加する",
    en: "An operator of consultation support attends the conference as a principle",
  },
  messages: {
    absent: {
      text: {
        ja: "この重層的支援会議の参加者に、包括的相談支援事業者がありません。",
        en: "No operator of consultation support is among the participants of this conference.",
      },
      fix: {
        ja: "参加していたときは、会議の参加者に加えてください。事例の内容から招かなかったときは、このままで構いません。",
        en: "If one took part, add it to the participants. If the cases did not call for it, nothing has to be done.",
      },
    },
  },
  entity: "meeting",
  reads: { meeting: ["meetingId", "meetingKind"], meetingParticipant: ["meetingId", "participantKind"] },
  *check({ meeting: meetings, meetingParticipant }) {
    for (const row of meetings.where("meetingKind", "jusoKaigi")) {
      const participants = meetingParticipant.where("meetingId", row.value.meetingId);
      if (!participants.some(({ value }) => value.participantKind === "consultationOperator"))
        yield { row, messageId: "absent", field: "meetingId" };
    }
  },
  examples: {
    pass: [
      { meeting: [meeting], meetingParticipant: [consultation] },
      { meeting: [{ ...meeting, meetingKind: "caseKaigi" }], meetingParticipant: [] },
    ],
    fail: [
      {
        records: { meeting: [meeting], meetingParticipant: [{ ...consultation, participantKind: "municipality" }] },
        expect: [{ messageId: "absent", field: "meetingId" }],
      },
    ],
  },
});
