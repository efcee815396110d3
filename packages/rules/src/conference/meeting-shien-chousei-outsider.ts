import { type ParticipantKindCode, type Rule, submissionRule } from "@juso/model";

/** Not agencies: with them alone nobody from outside judges the plan. */
const own: ReadonlySet<ParticipantKindCode> = new Set(["person", "family"]);

const meeting = { meetingId: "M1", meetingKind: "shienChousei" } as const;
const agency = {
  meetingId: "M1",
  participantKind: "consultationOperator",
  organisationName: "見本市自立相談支援機関",
} as const;
const expect = [{ messageId: "noOutsider", field: "meetingId" }] as const;

/**
 * 支援調整会議では、自立相談支援機関以外の関係者も加わり、合議でプランの適切性を判断する。包括的相談支援事業者としての参加が1つの機関だけで、
 * ほかに本人と家族しかいないとき、外部の者がいないとみる。参加者の記録がない会議は見ない。
 */
export const meetingShienChouseiOutsider: Rule = submissionRule({
  id: "meeting-shien-chousei-has-outsider",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["POOR.CHOUSEI.OUTSIDER"],
  citations: [{ document: "jisshi-yoko", section: "別記1の4 5(1)ア" }],
  title: {
    ja: "支援調整会議には、自立相談支援機関以外の関係者も加わる",
    en: "Somebody from outside the self-reliance agency takes part in a support coordination meeting",
  },
  messages: {
    noOutsider: {
      text: {
        ja: "この支援調整会議の参加者に、自立相談支援機関以外の関係者がいません。",
        en: "Nobody from outside the self-reliance agency is among the participants of this support coordination meeting.",
      },
      fix: {
        ja: "外部の関係者が参加していたときは、会議の参加者に加えてください。参加していなかったときは、加えず、そのまま残してください。",
        en: "If somebody from outside took part, add that participant. If not, add none and leave them as they are.",
      },
    },
  },
  entity: "meeting",
  reads: {
    meeting: ["meetingId", "meetingKind"],
    meetingParticipant: ["meetingId", "participantKind", "organisationName"],
  },
  *check({ meeting: meetings, meetingParticipant }) {
    for (const row of meetings.where("meetingKind", "shienChousei")) {
      const present = meetingParticipant
        .where("meetingId", row.value.meetingId)
        .map(({ value }) => value)
        .filter(({ participantKind }) => !own.has(participantKind));
      const isOneAgency = present.every(({ participantKind }) => participantKind === "consultationOperator");
      const names = new Set(present.map(({ organisationName }) => organisationName));
      if (present.length > 0 && isOneAgency && names.size === 1)
        yield { row, messageId: "noOutsider", field: "meetingId" };
    }
  },
  examples: {
    pass: [
      { meeting: [meeting], meetingParticipant: [agency, { ...agency, participantKind: "municipality" }] },
      { meeting: [meeting], meetingParticipant: [agency, { ...agency, organisationName: "見本地域包括支援センター" }] },
      { meeting: [meeting], meetingParticipant: [] },
      { meeting: [{ ...meeting, meetingKind: "caseKaigi" }], meetingParticipant: [agency] },
    ],
    fail: [
      { records: { meeting: [meeting], meetingParticipant: [agency] }, expect },
      {
        records: { meeting: [meeting], meetingParticipant: [agency, { ...agency, participantKind: "person" }] },
        expect,
      },
    ],
  },
});
