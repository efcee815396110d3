import type { ComponentCode, LegalItemCode } from "@juso/model";

/** The item of the Act that a component is. */
interface ExpectedItem {
  readonly code: LegalItemCode;
  /** Another reading that is accepted too. */
  readonly also?: LegalItemCode;
}

/** The item of 社会福祉法106条の4第2項 that each component is (実施要綱 別紙3). */
export const legalItems: Readonly<Record<ComponentCode, ExpectedItem>> = {
  ccsLtc: { code: "1i" },
  ccsDisability: { code: "1ro" },
  ccsChild: { code: "1ha" },
  ccsSelfReliance: { code: "1ni" },
  // The guideline puts it in the place of 1号ニ; article 26(5) of the Order reads it as an item 1 work besides イ to ニ.
  ccsTown: { code: "1other", also: "1ni" },
  participation: { code: "2" },
  commPrevention: { code: "3i" },
  commLifeSupport: { code: "3ro" },
  commActivityCenter: { code: "3ha" },
  commKosodate: { code: "3ni" },
  commPoor: { code: "3other" },
  outreach: { code: "4" },
  multiAgency: { code: "5and6" },
};
