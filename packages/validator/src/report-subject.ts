import { type Manifest, type ReportSubject, withoutIndividualNumbers } from "@juso/model";
import type { ValidationOptions } from "./validation-options.ts";

/** Whose data were checked, as the submission itself says; the name is that of the register. @param declaredYear of a manifest with faults. */
export function reportSubject(
  { fiscalYear: given, level: asked, register }: Pick<ValidationOptions, "fiscalYear" | "level" | "register">,
  manifest: Manifest | undefined,
  fiscalYear: number,
  declaredYear: number | undefined,
): ReportSubject {
  const { municipalityCode: code, level: declared } = manifest ?? {};
  const municipalityCode = code === undefined ? undefined : withoutIndividualNumbers(code);
  const name = municipalityCode === undefined ? undefined : register.find(municipalityCode)?.name;
  const level = asked ?? declared;
  return {
    ...(municipalityCode === undefined ? {} : { municipalityCode }),
    ...(name === undefined ? {} : { municipalityName: name }),
    fiscalYear,
    ...((given ?? manifest?.fiscalYear ?? declaredYear) === undefined ? { isFiscalYearUnknown: true } : {}),
    ...(level === undefined ? {} : { level }),
  };
}
