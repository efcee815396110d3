import type { Site } from "@juso/model";
import { type FiscalYearDays, type IndicatorDefinition, touchesYear, units } from "./indicator-definition.ts";

const community: ReadonlySet<string> = new Set([
  "commPrevention",
  "commLifeSupport",
  "commActivityCenter",
  "commKosodate",
  "commPoor",
]);

/** Indicators counted from the sites of community building. */
export const siteIndicators: readonly IndicatorDefinition[] = [
  {
    code: "CD-01",
    status: "official",
    unit: units.sites,
    countingRule: {
      ja: "地域づくり事業を行う拠点のうち、年度末（3月31日）に開設しているものを数えます。",
      en: "Sites of community building that are open on the last day of the fiscal year (31 March).",
    },
    needs: ["site"],
    count: ({ site }, { to }) => communitySites(site, { from: to, to }).length,
  },
  {
    code: "CD-02",
    status: "official",
    unit: units.persons,
    countingRule: {
      ja: "年度内に開設していた地域づくり事業の拠点の、年間の参加者数（延べ）を合計します。参加者数が空欄の拠点は合計に入りません。すべて空欄のときは不明とします。",
      en: "Sum of the participants of all community-building sites open in the fiscal year; blank figures do not count as 0, and all blank is unknown.",
    },
    needs: ["site"],
    count: ({ site }, year) => sumGiven(communitySites(site, year).map(({ participants }) => participants)),
  },
  {
    code: "CD-03",
    status: "official",
    unit: units.organisations,
    countingRule: {
      ja: "年度内に開設していた地域づくり事業の拠点の、参加機関数を合計します。空欄の拠点は合計に入りません。すべて空欄のときは不明とします。",
      en: "Sum of the participating organisations of all community-building sites open in the fiscal year; all blank is unknown.",
    },
    needs: ["site"],
    count: ({ site }, year) =>
      sumGiven(communitySites(site, year).map(({ participatingOrganisations }) => participatingOrganisations)),
  },
];

function communitySites(sites: readonly Site[], days: FiscalYearDays): readonly Site[] {
  return sites.filter(
    ({ componentCodes, openedDate, closedDate }) =>
      componentCodes.some((code) => community.has(code)) && touchesYear(openedDate, closedDate, days),
  );
}

function sumGiven(values: readonly (number | undefined)[]): number | null {
  const given = values.filter((value) => value !== undefined);
  return values.length > 0 && given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}
