import { type Rule, recordRule, submissionRule } from "@juso/model";
import { multiAgencyMode } from "../multi-agency-mode.ts";

const conference = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const support = { meetingId: "M2", meetingKind: "shienKaigi", heldDate: "2026-06-10" } as const;
const contracted = { componentCode: "multiAgency", fiscalYear: 2026, deliveryMode: "contract" } as const;
const base = {
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
} as const;
const fix = {
  ja: "主催者を確かめてください。多機関協働事業を受託している機関が主催したときは、「多機関協働事業者」を選んでください。ほかの機関が主催したときは、主催者を変えず、そのまま残してください。",
  en: "Check who held it. If the body that runs multi-agency collaboration did, choose the multi-agency operator. If another body did, leave the host as it is.",
};

/** 重層的支援会議は多機関協働事業者が、支援会議は市町村が主催する。主催者や実施方法が空欄のときは何も言わない。 */
export const meetingHost: readonly Rule[] = [
  submissionRule({
    ...base,
    id: "meeting-juso-kaigi-hosted-by-operator",
    requirements: ["CONF.HOST.MAC"],
    citations: [{ document: "jisshi-yoko", section: "別添5 1(3)キ(ア)" }],
    title: {
      ja: "重層的支援会議は、多機関協働事業者が主催する",
      en: "The conference is held by the operator of multi-agency collaboration",
    },
    messages: {
      otherHost: {
        text: {
          ja: "重層的支援会議の主催者が、多機関協働事業者（直営では市町村）ではありません。",
          en: "The host of the conference is not the operator of multi-agency collaboration.",
        },
        fix,
      },
    },
    entity: "meeting",
    reads: {
      meeting: ["meetingKind", "heldDate", "hostKind"],
      component: ["componentCode", "fiscalYear", "deliveryMode"],
    },
    *check({ meeting, component }) {
      for (const row of meeting.where("meetingKind", "jusoKaigi")) {
        const { heldDate, hostKind } = row.value;
        if (hostKind === undefined || hostKind === "multiAgencyOperator") continue;
        if (hostKind === "municipality" && multiAgencyMode(component, heldDate) !== "contracted") continue;
        yield { row, messageId: "otherHost", field: "hostKind" };
      }
    },
    examples: {
      pass: [
        { meeting: [{ ...conference, hostKind: "multiAgencyOperator" }, conference], component: [contracted] },
        {
          meeting: [{ ...conference, hostKind: "municipality" }],
          component: [{ ...contracted, deliveryMode: "direct" }],
        },
        { meeting: [{ ...conference, hostKind: "municipality" }], component: [] },
      ],
      fail: [
        {
          records: { meeting: [{ ...conference, hostKind: "municipality" }], component: [contracted] },
          expect: [{ messageId: "otherHost", field: "hostKind" }],
        },
      ],
    },
  }),
  recordRule({
    ...base,
    id: "meeting-shien-kaigi-hosted-by-municipality",
    requirements: ["CONF.SHIENKAIGI.LEGAL"],
    citations: [
      { document: "jisshi-yoko", section: "別添3 3(3)ウ" },
      { document: "social-welfare-act", section: "第106条の6第1項" },
    ],
    title: { ja: "支援会議は、市町村が主催する", en: "The statutory support meeting is held by the municipality" },
    messages: {
      otherHost: {
        text: {
          ja: "支援会議の主催者が市町村ではありません。法第106条の6の支援会議は市町村が設けます。",
          en: "The host of the statutory support meeting is not the municipality, which sets it up under Article 106-6.",
        },
        fix: {
          ja: "会議の種類と主催者を確かめてください。市町村以外の機関が主催したときは、主催者を変えず、そのまま残してください。",
          en: "Check the kind of meeting and its host. If another body held it, leave the host as it is.",
        },
      },
    },
    entity: "meeting",
    *check({ meetingKind, hostKind }) {
      if (meetingKind === "shienKaigi" && hostKind !== undefined && hostKind !== "municipality")
        yield { messageId: "otherHost", field: "hostKind" };
    },
    examples: {
      pass: [{ ...support, hostKind: "municipality" }, support, { ...conference, hostKind: "multiAgencyOperator" }],
      fail: [{ record: { ...support, hostKind: "npo" }, expect: [{ messageId: "otherHost", field: "hostKind" }] }],
    },
  }),
];
