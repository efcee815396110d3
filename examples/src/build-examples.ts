import type { Manifest } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { draftSubmission } from "./draft-submission.ts";
import { mihonCityCode, mihonFiscalYear } from "./mihon-city/civic-records.ts";
import { mihonCity } from "./mihon-city/mihon-city.ts";
import { mihonLayout } from "./mihon-city/mihon-layout.ts";
import type { WrittenFiles } from "./write-submission.ts";
import { writeSubmission } from "./write-submission.ts";

/** Every file of every example, by its path below `examples/`, in a fixed order. */
export async function buildExamples(): Promise<WrittenFiles> {
  const about: Omit<Manifest, "documents"> = {
    specVersion,
    municipalityCode: mihonCityCode,
    fiscalYear: mihonFiscalYear,
    level: "p0",
    author: "見本市福祉部地域共生推進課",
  };
  const options = { profiles: entityProfiles, codeLists, layoutOf: mihonLayout };
  const clean = await writeSubmission(draftSubmission(mihonCity(), options), entityProfiles, about);
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of clean) files.set(`mihon-city/${path}`, bytes);
  return files;
}
