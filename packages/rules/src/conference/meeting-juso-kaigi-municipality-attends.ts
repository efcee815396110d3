import { type Rule, submissionRule } from "@juso/model";
import { multiAgencyMode } from "../multi-agency-mode.ts";

const meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const municipality = { meetingParticipantId: "A1", meetingId: "M1", participantKind: "municipality" } as const;
const operator = { ...municipality, participantKind: "multiAgencyOperator" } as const;
const contracted = { componentCode: "multiAgency", fiscalYear: 2026, deliveryMode: "contract" } as const;

/** 市町村は、すべての重層的支援会議に参加する。直営では、多機関協働事業者の参加が市町村の参加になる。 */
export const meetingJusoKaigiMunicipalityAttends: Rule = submissionRule({
  id: "meeting-juso-kaigi-municipality-attends",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
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
        ja: "参加していたときは、会議の参加者に「市町村」を加えてください。参加していなかったときは、事実と違う行を加えず、必要な検討を市町村の参加する会議で行ってください。",
        en: "If the municipality took part, add it to the participants. If not, do not add it; hold what is needed with the municipality present.",
      },
    },
  },
  entity: "meeting",
  reads: {
    meeting: ["meetingId", "meetingKind", "heldDate"],
    meetingParticipant: ["meetingId", "participantKind"],
    component: ["componentCode", "fiscalYear", "deliveryMode"],
  },
  *check({ meeting: meetings, meetingParticipant, component }) {
    for (const row of meetings.where("meetingKind", "jusoKaigi")) {
      const participants = meetingParticipant.where("meetingId", row.value.meetingId);
      const isDirect = multiAgencyMode(component, row.value.heldDate) === "direct";
      const attends = participants.some(
        ({ value: { participantKind } }) =>
          participantKind === "municipality" || (isDirect && participantKind === "multiAgencyOperator"),
      );
      if (!attends) yield { row, messageId: "absent", field: "meetingId" };
    }
  },
  examples: {
    pass: [
      { meeting: [meeting], meetingParticipant: [municipality], component: [contracted] },
      { meeting: [meeting], meetingParticipant: [operator], component: [{ ...contracted, deliveryMode: "direct" }] },
      { meeting: [{ ...meeting, meetingKind: "caseKaigi" }], meetingParticipant: [], component: [] },
    ],
    fail: [
      {
        records: { meeting: [meeting], meetingParticipant: [operator], component: [contracted] },
        expect: [{ messageId: "absent", field: "meetingId" }],
      },
    ],
  },
});
