import { type Rule, submissionRule } from "@juso/model";
import { multiAgencyMode } from "../multi-agency-mode.ts";

const meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const municipality = { meetingParticipantId: "A1", meetingId: "M1", participantKind: "municipality" } as const;
const operator = { meetingParticipantId: "A2", meetingId: "M1", participantKind: "multiAgencyOperator" } as const;
const contracted = { componentCode: "multiAgency", fiscalYear: 2026, deliveryMode: "contract" } as const;

/** 多機関協働事業者は原則として参加する。原則であり、理由を書く欄がないので、受付は止めない。市町村の直営では、市町村の参加で足りる。 */
export const meetingJusoKaigiOperatorAttends: Rule = submissionRule({
  id: "meeting-juso-kaigi-operator-attends",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["CONF.PART.MAC_MUNI"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)キ(エ)" }],
  title: {
    ja: "多機関協働事業者は、原則として重層的支援会議に参加する",
    en: "The operator of multi-agency collaboration attends the conference as a principle",
  },
  messages: {
    absent: {
      text: {
        ja: "この重層的支援会議の参加者に多機関協働事業者がありません（多機関協働事業は市町村の直営ではありません）。",
        en: "The operator of multi-agency collaboration, which is not the municipality itself, is not among the participants.",
      },
      fix: {
        ja: "参加していたときは、会議の参加者に「多機関協働事業者」を加えてください。参加していなかったときは、加えずそのままにしてください。直営のときは、構成事業の実施方法を確かめてください。",
        en: "If the operator took part, add it to the participants; if not, leave them as they are. If the municipality runs it directly, check the mode of delivery.",
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
      if (multiAgencyMode(component, row.value.heldDate) !== "contracted") continue;
      const participants = meetingParticipant.where("meetingId", row.value.meetingId);
      if (!participants.some(({ value }) => value.participantKind === "multiAgencyOperator"))
        yield { row, messageId: "absent", field: "meetingId" };
    }
  },
  examples: {
    pass: [
      { meeting: [meeting], meetingParticipant: [municipality, operator], component: [contracted] },
      {
        meeting: [meeting],
        meetingParticipant: [municipality],
        component: [{ ...contracted, deliveryMode: "direct" }],
      },
      {
        meeting: [meeting],
        meetingParticipant: [municipality],
        component: [{ componentCode: "multiAgency", fiscalYear: 2026 }],
      },
    ],
    fail: [
      {
        records: { meeting: [meeting], meetingParticipant: [municipality], component: [contracted] },
        expect: [{ messageId: "absent", field: "meetingId" }],
      },
    ],
  },
});
