import type { ByteSource, EntityKey } from "@juso/model";
import type { ReadingStandard } from "@juso/templates";
import type { Conversion } from "./conversion.ts";
import type { TextEncoding } from "./conversion-form.ts";
import { conversionForms, type FormName } from "./conversion-forms.ts";
import type { OpenFile } from "./new-file.ts";
import { Origin } from "./origin.ts";
import { readAgain } from "./read-again.ts";
import { surveySubmission } from "./survey.ts";

/** How a submission is to be converted. */
export interface ConversionRequest {
  readonly to: FormName;
  readonly standard: ReadingStandard;
  readonly openFile: OpenFile;
  /** Path of the file, for a form that is one. */
  readonly fileName: string;
  /** Of CSV. */
  readonly encoding?: TextEncoding;
  /** Tables to convert; all but confidential ones when absent, which have to be named. */
  readonly only?: ReadonlySet<EntityKey>;
  /** Read several workbooks as one submission. */
  readonly isTogether?: boolean;
}

/**
 * Writes a submission in another form. It is read three times and never held whole, but for a workbook and a database: once to know its
 * tables, once to write it; then what was written is read as anybody will, and compared. Unless the result is `converted`, the files must not be
 * used.
 */
export async function convertSubmission(
  sources: readonly ByteSource[],
  { encoding = "utf-8", fileName, isTogether = false, only, openFile, standard, to }: ConversionRequest,
): Promise<Conversion> {
  const form = conversionForms[to];
  const confidential = standard.profiles.filter((profile) => profile.confidential !== undefined);
  const chosen =
    only ?? new Set(standard.profiles.filter((profile) => !confidential.includes(profile)).map(({ key }) => key));
  const origin = new Origin(sources, standard, isTogether, chosen);
  const { emptyValues, outcome, tables } = await surveySubmission(origin, form.keepsEmpty);
  const { changedFiles, manifest, otherFiles, remarks, unread } = outcome;
  if (unread.length > 0 || manifest === undefined) return { kind: "unread", findings: unread };
  if (tables.length === 0) return { kind: "nothing" };
  const records = () => origin.records();
  const made = await form.write({ manifest, tables, records, standard, encoding, openFile, fileName });
  if ("kind" in made) return made;
  const { documents: _, ...about } = manifest;
  const isLeft = (key: string): boolean => form.manifestKeys !== undefined && !form.manifestKeys.has(key);
  const kept = Object.fromEntries(Object.entries(about).filter(([key]) => !isLeft(key)));
  const refused = await readAgain(made, origin, tables, kept, form.keepsEmpty);
  return (
    refused ?? {
      kind: "converted",
      rows: new Map(tables.map(({ profile, rows }) => [profile.key, rows])),
      remarks,
      otherFiles,
      changedFiles,
      emptyTables: form.keepsEmptyTables
        ? []
        : tables.flatMap(({ profile, rows }) => (rows === 0 ? [profile.key] : [])),
      emptyValues: form.keepsEmpty ? 0 : emptyValues,
      manifestKeys: Object.keys(about).filter(isLeft),
      withheld: confidential
        .map(({ key }) => key)
        .filter((key) => !chosen.has(key) && manifest.documents.some(({ entity }) => entity === key)),
    }
  );
}
