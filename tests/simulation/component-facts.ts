import type { ComponentCode, GrantItemCode, LegalItemCode, SiteKindCode } from "@juso/model";

/** What the simulation draws a component from. Amounts are invented: those of a city of 80,000. */
export interface ComponentFacts {
  readonly component: ComponentCode;
  readonly legalItem: LegalItemCode;
  /** The work of the grant that pays for it. */
  readonly grantItem: GrantItemCode;
  readonly yearlyYen: number;
  /** Out of 100, how many municipalities run it themselves; the others commission it. */
  readonly directPercent: number;
  /** Where it is done, and for how many inhabitants there is one more of these sites. */
  readonly site?: { readonly kind: SiteKindCode; readonly inhabitantsEach: number };
}

/** Self-reliance consultation and that of towns without a welfare office exclude each other: `ccsSelfReliance`, `ccsTown`. */
export const componentFacts: readonly ComponentFacts[] = [
  facts("ccsLtc", "1i", "ltcCenter", 98_000_000, 25, ["ltcCenter", 30_000]),
  facts("ccsDisability", "1ro", "disabilityConsultation", 12_400_000, 20, ["disabilityConsultation", 80_000]),
  facts("ccsChild", "1ha", "childUse", 24_900_000, 80, ["childFamilyCenter", 150_000]),
  facts("ccsSelfReliance", "1ni", "selfReliance", 20_800_000, 30, ["selfRelianceOffice", 300_000]),
  facts("ccsTown", "1ni", "townConsultation", 5_200_000, 50, ["townOffice", 300_000]),
  facts("commPrevention", "3i", "carePrevention", 9_500_000, 40, ["communityPlace", 15_000]),
  facts("commLifeSupport", "3ro", "lifeSupport", 29_700_000, 20, ["communityPlace", 60_000]),
  facts("commActivityCenter", "3ha", "activityCenter", 11_600_000, 10, ["activityCenter", 70_000]),
  facts("commKosodate", "3ni", "kosodate", 36_000_000, 45, ["kosodateGeneral", 25_000]),
  facts("commPoor", "3other", "poorCommunity", 6_400_000, 15, ["communityPlace", 40_000]),
  facts("multiAgency", "5and6", "multiAgency", 12_600_000, 50, ["multiAgencyOffice", 500_000]),
  facts("outreach", "4", "multiAgency", 6_800_000, 40),
  facts("participation", "2", "multiAgency", 5_200_000, 30),
];

function facts(
  component: ComponentCode,
  legalItem: LegalItemCode,
  grantItem: GrantItemCode,
  yearlyYen: number,
  directPercent: number,
  site?: readonly [kind: SiteKindCode, inhabitantsEach: number],
): ComponentFacts {
  return {
    component,
    legalItem,
    grantItem,
    yearlyYen,
    directPercent,
    ...(site && { site: { kind: site[0], inhabitantsEach: site[1] } }),
  };
}
