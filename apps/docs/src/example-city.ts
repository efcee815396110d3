import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildGrantDocument, type FormDocument, grantDocumentInput } from "@juso/documents";
import { readFiled, versionOfFiled } from "@juso/documents/filed";
import { documentKinds } from "@juso/documents/kinds";
import { indicatorRows } from "@juso/filing";
import {
  builtInParameters,
  type CalculationKind,
  calculateGrant,
  documentDates,
  type GrantResult,
  grantInputFrom,
  purposes,
} from "@juso/grant";
import type { DocumentKindCode, EntityKey } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { validate } from "@juso/validator";
import { fromFiles } from "@juso/validator/node";

/** The folder of the example city. */
const folder = fileURLToPath(new URL("../../../examples/mihon-city", import.meta.url));

/** The day by which the city is judged: that of its report, when the year was over. */
export const exampleDay = "2026-04-09";

/** What was filed with the state in May. */
const filedApplication = join(folder, "filed", "992011-2025-application-national.xlsx");

/** The fictional city of the examples, computed and put on paper. */
export interface ExampleCity {
  readonly name: string;
  readonly fiscalYear: number;
  readonly results: ReadonlyMap<CalculationKind, GrantResult>;
  /** Every kind of document for the state. */
  readonly papers: ReadonlyMap<DocumentKindCode, ExamplePaper>;
}

/** A document of the city. */
interface ExamplePaper {
  readonly document: FormDocument;
  /** Had the city reason to make it? Else it shows the form, with what the year gives. */
  readonly isCalledFor: boolean;
}

/** Reads the city, computes its year for every purpose, and makes its documents. @throws RangeError when the city is not accepted. */
export async function loadExampleCity(): Promise<ExampleCity> {
  const keepEntities: ReadonlySet<EntityKey> = new Set(entityProfiles.map(({ key }) => key));
  const checked = await validate(await fromFiles(folder), { asOf: exampleDay, keepEntities });
  const { fiscalYear, records, report } = checked;
  if (!report.summary.accepted) throw new RangeError("the example city is not accepted");
  const results = new Map(
    Object.keys(purposes).map((key) => {
      const kind = key as CalculationKind;
      const dates = documentDates(records, kind, fiscalYear);
      return [kind, calculateGrant(grantInputFrom(records, kind, fiscalYear, builtInParameters, dates))] as const;
    }),
  );
  const filed = await readFiled(readFileSync(filedApplication));
  if (typeof filed === "string") throw new RangeError(`the filed application of the example city: ${filed}`);
  const indicators = indicatorRows(checked);
  const papers = documentKinds.map(
    ({ calculation, code, comparesVersions }): readonly [DocumentKindCode, ExamplePaper] => {
      const document = buildGrantDocument(
        grantDocumentInput({
          kind: code,
          payer: "national",
          result: results.get(calculation)!,
          ...(comparesVersions ? { before: versionOfFiled(filed) } : {}),
          records,
          parameters: builtInParameters,
          indicators,
          provenance: {
            toolVersion: report.tool.version,
            standardVersion: report.standard.version,
            ruleSetHash: report.standard.ruleSetHash,
            inputs: report.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
            asOf: exampleDay,
            isSample: true,
          },
        }),
      );
      const isCalledFor = (records.grantDocument ?? []).some(({ value }) => value.documentKind === code);
      return [code, { document: code === filed.kind ? filed.content.document : document, isCalledFor }];
    },
  );
  return {
    name: records.municipality?.[0]?.value.municipalityName ?? "",
    fiscalYear,
    results,
    papers: new Map(papers),
  };
}
