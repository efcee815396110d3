import type { ByteSource, DataRecord, EntityKey } from "@juso/model";
import { fillTables, templateWorkbook } from "@juso/templates";
import type { Refused } from "../conversion.ts";
import type { ConversionForm, FormInput } from "../conversion-form.ts";

/** Values of all sheets together that a workbook is made of. It is held in memory, where a value takes about 1.6 kB. */
const workbookValues = 1_000_000;

/** The keys of the manifest that the cover asks for, and the version, which a hidden sheet carries. */
const coverKeys: ReadonlySet<string> = new Set(["specVersion", "municipalityCode", "fiscalYear", "level", "author"]);

/** One workbook: the entry workbook with the tables that the submission has, filled in. */
export const xlsxForm: ConversionForm = {
  extension: "xlsx",
  keepsEmpty: false,
  keepsEmptyTables: false,
  manifestKeys: coverKeys,
  write: writeXlsx,
};

async function writeXlsx(input: FormInput): Promise<readonly ByteSource[] | Refused> {
  const { fileName, manifest, openFile, standard, tables } = input;
  const values = tables.reduce((sum, table) => sum + table.values, 0);
  if (values > workbookValues) return { kind: "tooManyValues", values, limit: workbookValues };
  const records = new Map<EntityKey, DataRecord[]>();
  for await (const batch of input.records()) {
    for (const record of batch) {
      const known = records.get(record.entity);
      if (known === undefined) records.set(record.entity, [record]);
      else known.push(record);
    }
  }
  const profiles = tables.map(({ profile }) => profile);
  const filled = fillTables(profiles, records, standard.codeLists);
  const [lost] = filled.lost;
  if (lost !== undefined) return { kind: "lost", place: lost };
  const { author, fiscalYear, level, municipalityCode, specVersion } = manifest;
  const file = await openFile(fileName);
  await file.write(
    await templateWorkbook(profiles, {
      codeLists: standard.codeLists,
      specVersion,
      cover: { municipalityCode, fiscalYear, level, ...(author === undefined ? {} : { author }) },
      tables: filled.tables,
    }),
  );
  return [await file.close()];
}
