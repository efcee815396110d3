import type { CityRecords } from "../city-records.ts";
import { mihonCity } from "./mihon-city.ts";

/** The records that the city had when it filed its application in May 2025: the plan, the sites, the staff, and nothing of what followed. */
export function mihonCityAsFiled(): CityRecords {
  const filed = mihonCity("filed");
  const { budgetLine, component, costLine, grantDocument, incomeLine, programme, site, staff, posting, ...more } =
    filed;
  const { categoryCap, communityEvaluation, grantLine, grantSetting, municipality, operator } = more;
  return {
    municipality,
    programme: programme?.map(({ completedDate: _1, overallResult: _2, ...rest }) => rest),
    component: component?.map(({ resultDescription: _, ...rest }) => rest),
    operator,
    site: site?.map(({ consultations: _1, participants: _2, participatingOrganisations: _3, ...rest }) => rest),
    staff,
    posting,
    costLine: costLine?.map(({ actualDescription: _1, actualEligibleYen: _2, actualYen: _3, ...rest }) => rest),
    incomeLine: incomeLine?.map(({ actualYen: _, ...rest }) => rest),
    grantLine,
    grantSetting,
    categoryCap,
    communityEvaluation: communityEvaluation?.map(
      ({ actualValue: _1, evaluatedDate: _2, hasThirdParty: _3, resultDescription: _4, ...rest }) => rest,
    ),
    grantDocument: grantDocument?.filter(({ documentKind }) => documentKind === "application"),
    budgetLine: budgetLine?.map(({ carriedOverYen: _1, settledRelatedYen: _2, settledYen: _3, ...rest }) => rest),
  } as CityRecords;
}
