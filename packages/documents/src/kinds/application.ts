import type { DocumentKind } from "./document-kind.ts";
import { plannedYear, wholeYear } from "./table-need.ts";

/** 交付申請 (適正化法5条). */
export const application: DocumentKind = {
  code: "application",
  calculation: "application",
  subject: "交付申請",
  versionTitle: "当初",
  comparesVersions: false,
  restsOnDecision: false,
  body: {
    national:
      "　標記について、社会福祉法第106条の8の規定による交付金の交付を受けたいので、補助金等に係る予算の執行の適正化に関する法律第5条の規定により、関係書類を添えて次のとおり申請します。",
    prefectural:
      "　標記について、社会福祉法第106条の9の規定による交付金の交付を受けたいので、関係書類を添えて次のとおり申請します。",
  },
  amounts: [{ label: "{payerTitle}交付金申請額", step: "{total}", id: "required" }],
  facts: ["purpose", "dueDate"],
  forms: ["requirement", "apportionment", "costDetail", "plan", "budgetExtract"],
  tables: [
    ...wholeYear(
      { ja: "事業計画書の事業内容、数値目標", en: "activities and targets of the plan" },
      { ja: "支出予定額と積算内訳", en: "planned amounts and their basis" },
    ),
    ...plannedYear,
  ],
  deadline: "notice",
};
