import type { ComponentCode, IndicatorCode, Text } from "@juso/model";
import { countDistinct, type IndicatorDefinition, isInYear, touchesYear, units } from "./indicator-definition.ts";

const outreachActivities: ReadonlySet<string> = new Set([
  "informationGathering",
  "priorCoordination",
  "relationshipBuilding",
  "homeVisit",
]);

/** Indicators counted from outreach and participation support. */
export const serviceIndicators: readonly IndicatorDefinition[] = [
  casesServed("OR-01", "outreach", "proposed", {
    ja: "年度内にアウトリーチを受けたケースを、実人数として数えます。期間が年度にかかる支援を含み、同じケースは1人です。",
    en: "Different cases that received outreach in the fiscal year, including services whose period touches it.",
  }),
  {
    code: "OR-02",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "アウトリーチの支援活動のうち、活動日が年度内で、情報収集、事前調整、関係性構築、家庭訪問・同行のものを延べで数えます。",
      en: "Activities of outreach in the fiscal year: information gathering, prior coordination, building a relationship, visits.",
    },
    needs: ["service", "serviceActivity"],
    count({ service, serviceActivity }, year) {
      const outreach = new Set(
        service.filter(({ componentCode }) => componentCode === "outreach").map(({ serviceId }) => serviceId),
      );
      return serviceActivity.filter(
        ({ serviceId, activityDate, activityKind }) =>
          outreach.has(serviceId) && outreachActivities.has(activityKind) && isInYear(activityDate, year),
      ).length;
    },
  },
  casesServed("PS-01", "participation", "official", {
    ja: "年度内に参加支援を受けたケースを、実人数として数えます。期間が年度にかかる支援を含み、同じケースは1人です。",
    en: "Different cases that received participation support in the fiscal year, including services whose period touches it.",
  }),
  {
    code: "PS-02",
    status: "official",
    unit: units.hosts,
    countingRule: {
      ja: "受入開始日が年度内のマッチングの受入先を数えます。受入先IDが同じものは1事業者です。",
      en: "Different hosts (by host id) of matches that began in the fiscal year.",
    },
    needs: ["match"],
    count: ({ match }, year) =>
      countDistinct(match.filter(({ matchedDate }) => isInYear(matchedDate, year)).map(({ hostId }) => hostId)),
  },
  {
    code: "PS-03",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "受入開始日が年度内のマッチングを数えます。",
      en: "Matches with hosts that began in the fiscal year.",
    },
    needs: ["match"],
    count: ({ match }, year) => match.filter(({ matchedDate }) => isInYear(matchedDate, year)).length,
  },
];

function casesServed(
  code: IndicatorCode,
  component: ComponentCode,
  status: IndicatorDefinition["status"],
  countingRule: Text,
): IndicatorDefinition {
  return {
    code,
    status,
    unit: units.persons,
    countingRule,
    needs: ["service"],
    count: ({ service }, year) =>
      countDistinct(
        service
          .filter(
            ({ componentCode, startDate, endDate }) =>
              componentCode === component && touchesYear(startDate, endDate, year),
          )
          .map(({ caseId }) => caseId),
      ),
  };
}
