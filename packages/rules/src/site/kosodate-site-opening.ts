import type { Rule } from "@juso/model";
import { openingRule } from "./opening-rule.ts";
import type { OpeningStandard } from "./opening-standard.ts";

const standards: readonly OpeningStandard[] = [
  {
    id: "kosodate-site-general-opens-3-days-5-hours",
    siteKind: "kosodateGeneral",
    daysPerWeek: 3,
    hoursPerDay: 5,
    requirement: "COMM.KOSODATE.GENERAL.OPEN",
    section: "別記2の4 4(2)③(ア)",
  },
  {
    id: "kosodate-site-linked-opens-3-days-3-hours",
    siteKind: "kosodateLinked",
    daysPerWeek: 3,
    hoursPerDay: 3,
    requirement: "COMM.KOSODATE.LINKED.OPEN",
    section: "別記2の4 4(3)③(ア)",
  },
  {
    id: "kosodate-site-small-opens-5-days-5-hours",
    siteKind: "kosodateSmallDesignated",
    daysPerWeek: 5,
    hoursPerDay: 5,
    requirement: "COMM.KOSODATE.SMALL.OPEN",
    section: "別記2の4 4(2)⑨(イ)(ａ)",
  },
];

/** 「原則として」の開設日数と開設時間。満たさないときは、原則によらない理由が要る。 */
export const kosodateSiteOpening: readonly Rule[] = standards.map((standard) => openingRule(standard));
