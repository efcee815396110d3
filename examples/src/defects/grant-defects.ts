import type { Defect } from "./defect.ts";

/** What is wrong with the documents of the grant and what they are made from. */
export const grantDefects: readonly Defect[] = [
  {
    id: "change-without-reason",
    title: { ja: "変更交付申請書に、変更の理由がない", en: "A change application gives no reason" },
    spoil({ find, set, expect }) {
      const record = find("grantDocument", (document) => document.documentKind === "change");
      set(record, "changeReason", undefined);
      expect("grant-document-change-reason-given", "blank", "warning", {
        entity: "grantDocument",
        record,
        field: "changeReason",
      });
    },
  },
  {
    id: "foundation-runs-directly",
    title: { ja: "一般財団法人が直営になっている", en: "A foundation is entered as running a place directly" },
    spoil({ find, set, expect }) {
      const record = find("operator", (operator) => operator.operatorId === "OP-IBASHO");
      set(record, "deliveryMode", "direct");
      expect("operator-direct-is-municipality", "otherBody", "warning", {
        entity: "operator",
        record,
        field: "deliveryMode",
      });
    },
  },
  {
    id: "start-date-a-year-late",
    title: {
      ja: "事業開始日が、市町村の事業開始年度より後の年度になっている",
      en: "The start date lies a year after the start year of the municipality",
    },
    spoil({ find, set, expect }) {
      const record = find("programme", () => true);
      set(record, "startDate", "2024-04-01");
      expect("programme-starts-in-start-year", "differs", "warning", {
        entity: "programme",
        record,
        field: "startDate",
      });
    },
  },
  {
    id: "rent-in-thousands",
    title: { ja: "窓口の賃借料が千円単位で書かれている", en: "The rent of an office is in thousands of yen" },
    spoil({ find, set, expect }) {
      const record = find(
        "costLine",
        (line) => line.componentCode === "ccsSelfReliance" && line.expenseCategory === "rent",
      );
      set(record, "plannedYen", 1056);
      set(record, "plannedEligibleYen", 1056);
      expect("cost-line-amount-in-yen", "thousandth", "warning", { entity: "costLine", record, field: "plannedYen" });
    },
  },
  {
    id: "spent-above-the-budget",
    title: {
      ja: "流用の前の予算現額のまま、それを超える決算額が書かれている",
      en: "More was spent than the budget, which is the one before the reallocation",
    },
    spoil({ find, set, expect }) {
      const record = find("budgetLine", ({ reallocatedYen = 0 }) => reallocatedYen > 0);
      set(record, "budgetYen", 24_114_000);
      set(record, "reallocatedYen", undefined);
      set(record, "reallocationReason", undefined);
      expect("budget-line-spent-within-budget", "aboveBudget", "warning", {
        entity: "budgetLine",
        record,
        field: "settledYen",
      });
    },
  },
];
