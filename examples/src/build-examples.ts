import type { Manifest } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { templateEntities } from "../../apps/cli/src/template-entities.ts";
import { mihonCityDefects } from "./defects/mihon-city-defects.ts";
import { spoilSubmission } from "./defects/spoil-submission.ts";
import { draftSubmission } from "./draft-submission.ts";
import { type CoverAnswers, fillTemplate } from "./fill-template.ts";
import { mihonCityCode, mihonFiscalYear } from "./mihon-city/civic-records.ts";
import { mihonCity } from "./mihon-city/mihon-city.ts";
import { mihonLayout } from "./mihon-city/mihon-layout.ts";
import { jsonBytes, type WrittenFiles, writeSubmission } from "./write-submission.ts";

/** Every file of every example, by its path below `examples/`, in a fixed order. */
export async function buildExamples(): Promise<WrittenFiles> {
  const about: Omit<Manifest, "documents"> & CoverAnswers = {
    specVersion,
    municipalityCode: mihonCityCode,
    fiscalYear: mihonFiscalYear,
    level: "p0",
    author: "見本市福祉部地域共生推進課",
  };
  const options = { profiles: entityProfiles, codeLists, layoutOf: mihonLayout };
  const clean = await writeSubmission(draftSubmission(mihonCity(), options), entityProfiles, about);
  const spoilt = await spoilSubmission(mihonCity(), mihonCityDefects, options, about);
  const grantOnly = await fillTemplate(mihonCity(), templateEntities([], "grant"), about);
  return new Map([
    ...inFolder("mihon-city", clean),
    ["mihon-city-grant-only/mihon-city.xlsx", grantOnly],
    ...inFolder("mihon-city-defects/submission", spoilt.files),
    ["mihon-city-defects/defects.json", jsonBytes(spoilt.defects)],
    ["mihon-city-defects/expected-findings.json", jsonBytes(spoilt.expected)],
  ]);
}

function inFolder(folder: string, files: WrittenFiles): [string, Uint8Array][] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}
