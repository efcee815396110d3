import { eventCity, eventYear, written, type YearEvent } from "./year-event.ts";

/** 一つの構成事業を、市の職員と受託法人が分けて受け持つ。 */
export const mixedDelivery: YearEvent = {
  name: "mixed-delivery",
  title: { ja: "直営と委託の併用", en: "Run directly and by contract at once" },
  story: {
    ja: "地域包括支援センターの北は市の直営、南は社会福祉法人への委託です。",
    en: "The northern general support centre is run by the city, the southern one by contract.",
  },
  written: [
    written(
      "operator",
      "市の担当課も、受託法人も、実施者として1行ずつ書きます。",
      "The city's own division and the corporation are operators.",
    ),
    written("component.operatorIds", "受け持つ実施者を「;」で並べます。", "All of them, separated by semicolons."),
    written(
      "componentOperator",
      "実施者ごとに1行とし、実施方法と受け持つ範囲を書きます。",
      "A row for each, with its mode and part.",
    ),
    written(
      "component.deliveryMode",
      "主な実施方法を書きます。併用していることは「構成事業の実施者」の表が示します。",
      "The main mode; that both are used is said by the table of operators.",
    ),
    written("contract", "委託の分だけ、契約を1行書きます。", "A contract for the part that is contracted out."),
  ],
  records: {
    municipality: [eventCity],
    component: [
      {
        componentCode: "ccsLtc",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "1i",
        deliveryMode: "contract",
        operatorIds: ["OP-CITY", "OP-SOUTH"],
        startDate: "2024-04-01",
      },
    ],
    componentOperator: [
      {
        fiscalYear: eventYear,
        componentCode: "ccsLtc",
        operatorId: "OP-CITY",
        deliveryMode: "direct",
        assignedPart: "北圏域",
      },
      {
        fiscalYear: eventYear,
        componentCode: "ccsLtc",
        operatorId: "OP-SOUTH",
        deliveryMode: "contract",
        assignedPart: "南圏域",
      },
    ],
    operator: [
      {
        operatorId: "OP-CITY",
        operatorName: "見本市（高齢福祉課）",
        deliveryMode: "direct",
        legalForm: "municipality",
      },
      {
        operatorId: "OP-SOUTH",
        operatorName: "社会福祉法人見本南会",
        deliveryMode: "contract",
        legalForm: "socialWelfareCorporation",
      },
    ],
    contract: [
      {
        contractId: "CT-01",
        operatorId: "OP-SOUTH",
        componentCodes: ["ccsLtc"],
        startDate: "2025-04-01",
        endDate: "2026-03-31",
        contractScope: "南圏域の地域包括支援センターの運営",
        policyPresentedDate: "2025-03-14",
      },
    ],
  },
};
