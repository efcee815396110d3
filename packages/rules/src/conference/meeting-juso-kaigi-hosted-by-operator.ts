import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { multiAgencyMode } from "../multi-agency-mode.ts";
import { canBeOperator, isMunicipality } from "./contractor-kinds.ts";

const conference = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const contracted = { componentCode: "multiAgency", fiscalYear: 2026, deliveryMode: "contract" } as const;
const council = {
  operatorId: "O1",
  operatorName: "社会福祉法人見本市社会福祉協議会",
  legalForm: "socialWelfareCorporation",
} as const;
const records = {
  meeting: [{ ...conference, hostKind: "socialWelfareCouncil" as const }],
  component: [{ ...contracted, operatorIds: ["O1"] }],
  componentOperator: [],
  operator: [council],
};
const otherHost = [{ messageId: "otherHost", field: "hostKind" }] as const;

/**
 * 重層的支援会議は、多機関協働事業者が主催する。主催者や実施方法が空欄のときは何も言わない。主催者に「社会福祉協議会」などを選んでいて、
 * 多機関協働事業の実施者がその法人であるか、そうでないと分からないときも、何も言わない。
 */
export const meetingJusoKaigiHostedByOperator: Rule = submissionRule({
  id: "meeting-juso-kaigi-hosted-by-operator",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
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
      fix: {
        ja: "主催者を確かめてください。多機関協働事業を受託している機関が主催したときは、「多機関協働事業者」を選んでください。ほかの機関が主催したときは、主催者を変えず、そのまま残してください。",
        en: "Check who held it. If the body that runs multi-agency collaboration did, choose the multi-agency operator. If another body did, leave the host as it is.",
      },
    },
  },
  entity: "meeting",
  reads: {
    meeting: ["meetingKind", "heldDate", "hostKind", "hostName"],
    component: ["componentCode", "fiscalYear", "deliveryMode", "operatorIds"],
    componentOperator: ["fiscalYear", "componentCode", "operatorId", "deliveryMode"],
    operator: ["operatorId", "operatorName", "legalForm"],
  },
  mayBeAbsent: ["componentOperator", "operator"],
  *check({ meeting, component, componentOperator, operator }) {
    for (const row of meeting.where("meetingKind", "jusoKaigi")) {
      const { heldDate, hostKind, hostName } = row.value;
      if (hostKind === undefined || hostKind === "multiAgencyOperator") continue;
      const isOfYear = ({ value }: { value: { fiscalYear: number } }) => value.fiscalYear === fiscalYearOf(heldDate);
      const parts = componentOperator.where("componentCode", "multiAgency").filter(isOfYear);
      const isPartlyDirect = parts.some(({ value }) => value.deliveryMode === "direct");
      if (isMunicipality(hostKind) && (isPartlyDirect || multiAgencyMode(component, heldDate) !== "contracted"))
        continue;
      const run = component.where("componentCode", "multiAgency").filter(isOfYear);
      const ids = [
        ...run.flatMap(({ value }) => value.operatorIds ?? []),
        ...parts.map((part) => part.value.operatorId),
      ];
      const operators = ids.flatMap((id) => operator.where("operatorId", id)).map(({ value }) => value);
      if (!canBeOperator(hostKind, hostName, operators)) yield { row, messageId: "otherHost", field: "hostKind" };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, operator: [] },
      { ...records, meeting: [{ ...conference, hostKind: "multiAgencyOperator" }, conference] },
      { ...records, meeting: [{ ...conference, hostKind: "ltcCenter", hostName: "見本市社協" }] },
      {
        ...records,
        meeting: [{ ...conference, hostKind: "municipality" }],
        component: [{ ...contracted, deliveryMode: "direct" }],
      },
      { ...records, meeting: [{ ...conference, hostKind: "municipality" }], component: [] },
    ],
    fail: [
      { records: { ...records, meeting: [{ ...conference, hostKind: "municipality" }] }, expect: otherHost },
      { records: { ...records, operator: [{ ...council, legalForm: "npo" }] }, expect: otherHost },
      { records: { ...records, meeting: [{ ...conference, hostKind: "school" }] }, expect: otherHost },
    ],
  },
});
