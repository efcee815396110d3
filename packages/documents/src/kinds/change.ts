import type { DocumentKind } from "./document-kind.ts";
import { plannedYear, table, wholeYear } from "./table-need.ts";

/** 変更交付申請 (適正化法7条による交付の条件): what was filed before and what is asked for now. */
export const change: DocumentKind = {
  code: "change",
  calculation: "change",
  subject: "変更交付申請",
  versionTitle: "変更",
  comparesVersions: true,
  isRepeated: true,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金について、次のとおり交付申請の内容を変更したいので、補助金等に係る予算の執行の適正化に関する法律第7条の規定により付された条件に基づき、関係書類を添えて申請します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金について、次のとおり交付申請の内容を変更したいので、交付決定に付された条件に基づき、関係書類を添えて申請します。",
  },
  amounts: [
    { label: "既交付決定額", step: "decided.{payer}", id: "decided" },
    { label: "変更後の所要額", step: "{total}", id: "required" },
    { label: "差引増減額", step: "change.{payer}", id: "difference" },
  ],
  facts: ["changeVersion", "reason", "purpose", "dueDate"],
  forms: ["changeComparison", "requirement", "apportionment", "costDetail", "plan", "budgetExtract"],
  tables: [
    ...wholeYear(
      { ja: "変更後の事業計画", en: "the plan as changed" },
      { ja: "変更後の支出予定額と積算内訳", en: "planned amounts as changed, and their basis" },
    ),
    ...plannedYear,
    table("grantDecision", "変更前の交付決定額", "the amount decided before the change"),
  ],
  deadline: "notice",
};
