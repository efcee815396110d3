import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { isSameAgency } from "../same-agency.ts";
import { supportGoesOn } from "./support-goes-on.ts";

const closure = {
  closureId: "E1",
  caseId: "C1",
  componentCode: "multiAgency",
  closureKind: "closed",
  closedDate: "2026-09-10",
  leadAgencyName: "見本市社会福祉協議会",
} as const;
const plan = { planId: "P1", caseId: "C1" };
const role = { planRoleId: "L1", planId: "P1", agencyName: "見本市社会福祉協議会" };

/**
 * 多機関協働の終結後は、プランの役割分担にある機関の中から主担当機関を決める。死亡や転出などで支援が続かない終結は見ない。年度内の終結について見る。
 * 機関名は、全角と半角、空白、法人の種別、「社協」の違いと、市町村名や課名の有無だけなら、同じ機関とみなす（`isSameAgency`）。名前は書き換えない。
 */
export const closureLeadAgencyInPlan: Rule = submissionRule({
  id: "closure-lead-agency-in-plan",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.CLOSE.LEAD_AGENCY", "CCS.AFTER.RETURN"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)カ" },
    { document: "jisshi-yoko", section: "別添3 3(2)イ(エ)" },
  ],
  title: {
    ja: "この年度に多機関協働を終結した後の主担当機関を、プランの役割分担にある機関から決める",
    en: "After multi-agency collaboration closes in the fiscal year, an agency of the plan takes the lead",
  },
  messages: {
    blank: {
      text: {
        ja: "多機関協働を終結しましたが、主担当機関が空欄です。",
        en: "Multi-agency collaboration was closed, but the lead agency is blank.",
      },
      fix: {
        ja: "プランの役割分担にある機関の中から、支援の主担当となる機関を書いてください。死亡や転出などで支援が続かないときは、空欄のままとし、「終結・中断の理由」を選んでください。",
        en: "Name the agency of the plan that takes the lead. If support does not go on (death, moving away), leave it blank and choose the reason of the closure.",
      },
    },
    notInPlan: {
      text: {
        ja: "主担当機関が、この事例のプランの役割分担にある機関名のどれとも一致しません。",
        en: "The lead agency is none of the agencies that the case's plans name.",
      },
      fix: {
        ja: "主担当機関とプランの役割分担を確かめ、書き誤りがあれば直してください。プランにない機関が主担当になったときは、そのまま残してください。",
        en: "Check the lead agency and the roles of the plan, and correct a mistyped one. If an agency outside the plan took the lead, leave it as it is.",
      },
    },
  },
  entity: "closure",
  reads: {
    closure: ["caseId", "componentCode", "closureKind", "closedDate", "closureReason", "leadAgencyName"],
    plan: ["planId", "caseId"],
    planRole: ["planId", "agencyName"],
  },
  *check({ closure: closures, plan: plans, planRole }, { fiscalYear }) {
    for (const row of closures.where("closureKind", "closed")) {
      const { caseId, componentCode, closedDate, closureReason, leadAgencyName } = row.value;
      if (componentCode !== "multiAgency" || fiscalYearOf(closedDate) !== fiscalYear) continue;
      if (!leadAgencyName) {
        if (supportGoesOn(closureReason)) yield { row, messageId: "blank", field: "leadAgencyName" };
        continue;
      }
      const roles = plans.where("caseId", caseId).flatMap(({ value }) => planRole.where("planId", value.planId));
      if (roles.length > 0 && !roles.some(({ value }) => isSameAgency(value.agencyName, leadAgencyName)))
        yield { row, messageId: "notInPlan", field: "leadAgencyName" };
    }
  },
  examples: {
    pass: [
      { closure: [closure], plan: [plan], planRole: [role] },
      { closure: [{ ...closure, closureKind: "returned", leadAgencyName: "" }], plan: [], planRole: [] },
      { closure: [closure], plan: [], planRole: [] },
      { closure: [{ ...closure, leadAgencyName: "（福）見本市社協" }], plan: [plan], planRole: [role] },
      { closure: [{ ...closure, leadAgencyName: "", closureReason: "died" }], plan: [plan], planRole: [role] },
      { closure: [{ ...closure, closedDate: "2026-03-31", leadAgencyName: "" }], plan: [], planRole: [] },
      { closure: [{ ...closure, componentCode: "outreach", leadAgencyName: "" }], plan: [], planRole: [] },
    ],
    fail: [
      {
        records: { closure: [{ ...closure, leadAgencyName: "" }], plan: [plan], planRole: [role] },
        expect: [{ messageId: "blank", field: "leadAgencyName" }],
      },
      {
        records: { closure: [{ ...closure, leadAgencyName: "見本市立病院" }], plan: [plan], planRole: [role] },
        expect: [{ messageId: "notInPlan", field: "leadAgencyName" }],
      },
    ],
  },
});
