import { bodyDefects } from "./body-defects.ts";
import { closureDefects } from "./closure-defects.ts";
import { consentDefects } from "./consent-defects.ts";
import type { Defect } from "./defect.ts";
import { grantDefects } from "./grant-defects.ts";
import { municipalityDefects } from "./municipality-defects.ts";
import { planDefects } from "./plan-defects.ts";
import { readingDefects } from "./reading-defects.ts";
import { structureDefects } from "./structure-defects.ts";

/** All defects of `mihon-city-defects`. Defects of cases come first, because they look for records that fit. */
export const mihonCityDefects: readonly Defect[] = [
  ...consentDefects,
  ...planDefects,
  ...closureDefects,
  ...municipalityDefects,
  ...bodyDefects,
  ...grantDefects,
  ...structureDefects,
  ...readingDefects,
];
