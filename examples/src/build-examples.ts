import type { Manifest } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { templateEntities } from "@juso/templates";
import { mihonCityDefects } from "./defects/mihon-city-defects.ts";
import { mihonkawaTownDefects } from "./defects/mihonkawa-town-defects.ts";
import { type SpoiltSubmission, spoilSubmission } from "./defects/spoil-submission.ts";
import { type DraftOptions, draftSubmission } from "./draft-submission.ts";
import { writeEvent } from "./events/write-event.ts";
import { yearEvents } from "./events/year-events.ts";
import { filedApplication } from "./filed-documents.ts";
import { type CoverAnswers, fillTemplate } from "./fill-template.ts";
import { mihonCityAsFiled } from "./mihon-city/as-filed.ts";
import { mihonCityCode, mihonFiscalYear } from "./mihon-city/civic-records.ts";
import { mihonCity } from "./mihon-city/mihon-city.ts";
import { mihonLayout } from "./mihon-city/mihon-layout.ts";
import { mihonkawaFiscalYear, mihonkawaTown, mihonkawaTownCode } from "./mihonkawa-town/mihonkawa-town.ts";
import { prefectureLists } from "./sample-prefecture/prefecture-lists.ts";
import { vendorReference } from "./vendor-reference/vendor-reference.ts";
import { vendorReferenceReadme } from "./vendor-reference/vendor-reference-readme.ts";
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
  const city = await spoilSubmission(mihonCity(), mihonCityDefects, options, about);
  const townOptions: DraftOptions = { ...options, layoutOf: () => ({ kind: "csv", style: "ja" }) };
  const town = await spoilSubmission(mihonkawaTown(), mihonkawaTownDefects, townOptions, {
    specVersion,
    municipalityCode: mihonkawaTownCode,
    fiscalYear: mihonkawaFiscalYear,
    level: "p0",
    author: "見本川町福祉課",
  });
  const asFiled = await writeSubmission(draftSubmission(mihonCityAsFiled(), options), entityProfiles, about);
  const filed = [...(await filedApplication(asFiled, "2025-05-30"))].map(
    ([path, bytes]) => [`filed/${path}`, bytes] as const,
  );
  const reference = await writeSubmission(
    draftSubmission(vendorReference(), {
      ...options,
      layoutOf: () => ({ kind: "csv", style: "key", isReference: true }),
    }),
    entityProfiles,
    about,
  );
  const grantOnly = await fillTemplate(mihonCity(), templateEntities([], "grant"), about);
  return new Map([
    ...inFolder("mihon-city", clean),
    ...inFolder("mihon-city", new Map(filed)),
    ["mihon-city-grant-only/mihon-city.xlsx", grantOnly],
    ...inFolder("mihon-city-grant-only", new Map(filed)),
    ...inFolder("vendor-reference/submission", reference),
    ["vendor-reference/README.md", new TextEncoder().encode(vendorReferenceReadme)],
    ...spoiltFolder("mihon-city-defects", city),
    ...spoiltFolder("mihonkawa-town-defects", town),
    ...inFolder("sample-prefecture", prefectureLists),
    ...(
      await Promise.all(
        yearEvents.map(async (event) => inFolder(`events/${event.name}`, await writeEvent(event, townOptions))),
      )
    ).flat(),
  ]);
}

/** The defective submission, the names of its defects, and the findings that they must give. */
function spoiltFolder(folder: string, { files, defects, expected }: SpoiltSubmission): [string, Uint8Array][] {
  return [
    ...inFolder(`${folder}/submission`, files),
    [`${folder}/defects.json`, jsonBytes(defects)],
    [`${folder}/expected-findings.json`, jsonBytes(expected)],
  ];
}

function inFolder(folder: string, files: WrittenFiles): [string, Uint8Array][] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}
