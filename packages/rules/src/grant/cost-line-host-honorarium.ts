import { type CostLine, type Rule, recordRule } from "@juso/model";

const line: CostLine = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "participation",
  expenseCategory: "honorarium",
  costItem: "hostHonorarium",
  fundingSource: "juso",
};

/** 受入先への謝礼は、参加支援事業の経費として実費相当分を支出する。実費の額は提出物にないので見ない。 */
export const costLineHostHonorarium: Rule = recordRule({
  id: "cost-line-host-honorarium-of-participation",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["PART.EXEC.HONORARIUM"],
  citations: [{ document: "jisshi-yoko", section: "別添5 3(3)イ(ウ)" }],
  title: {
    ja: "受入先への謝礼は、参加支援事業の経費とする",
    en: "Honoraria to hosts are a cost of participation support",
  },
  messages: {
    otherComponent: {
      text: {
        ja: "受入先への謝礼が、参加支援事業以外の経費になっています。",
        en: "An honorarium to a host is charged to a component other than participation support.",
      },
      fix: {
        ja: "構成事業を参加支援事業に直すか、経費の種類を確かめてください。",
        en: "Set the component to participation support, or check the cost item.",
      },
    },
  },
  entity: "costLine",
  *check({ costItem, componentCode, fundingSource }) {
    if (costItem === "hostHonorarium" && fundingSource === "juso" && componentCode !== "participation")
      yield { messageId: "otherComponent", field: "componentCode" };
  },
  examples: {
    pass: [line, { ...line, componentCode: "outreach", fundingSource: "municipalOnly" }],
    fail: [
      {
        record: { ...line, componentCode: "outreach" },
        expect: [{ messageId: "otherComponent", field: "componentCode" }],
      },
    ],
  },
});
