import { type Manifest, type ReportSubject, withoutIndividualNumbers } from "@juso/model";
import type { ValidationOptions } from "./validation-options.ts";

/** Whose data were checked, as the submission itself says; the name is that of the register. */
export function reportSubject(
  { level: asked, register }: Pick<ValidationOptions, "level" | "register">,
  manifest: Manifest | undefined,
  fiscalYear: number,
): ReportSubject {
  const { municipalityCode: code, level: declared } = manifest ?? {};
  const municipalityCode = code === undefined ? undefined : withoutIndividualNumbers(code);
  const name = municipalityCode === undefined ? undefined : register.find(municipalityCode)?.name;
  const level = asked ?? declared;
  return {
    ...(municipalityCode === undefined ? {} : { municipalityCode }),
    ...(name === undefined ? {} : { municipalityName: name }),
    fiscalYear,
    ...(level === undefined ? {} : { level }),
  };
}
