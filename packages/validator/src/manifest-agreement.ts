import { type DataRecord, type Finding, locate, type Manifest } from "@juso/model";

/** Compares what the manifest says of the whole submission, its municipality and its year, with the records. */
export class ManifestAgreement {
  #firstProgramme: DataRecord | undefined;
  readonly #programmeYears = new Set<number>();

  /** Judges one record. Without a manifest there is nothing to compare. */
  take(record: DataRecord, manifest: Manifest | undefined): Finding | undefined {
    const { entity, value } = record;
    if (entity === "programme" && typeof value.fiscalYear === "number") {
      this.#firstProgramme ??= record;
      this.#programmeYears.add(value.fiscalYear);
    }
    if (manifest === undefined || entity !== "municipality") return undefined;
    const code = value.municipalityCode;
    if (typeof code !== "string" || code === manifest.municipalityCode) return undefined;
    const data = { code, expected: manifest.municipalityCode };
    return finding(record, "municipalityCode", "manifest-municipality-matches", "differs", data);
  }

  /** Judges the fiscal year, when all records were seen. A submission without a programme says nothing about it. */
  finish(manifest: Manifest | undefined): Finding | undefined {
    const record = this.#firstProgramme;
    if (manifest === undefined || record === undefined || this.#programmeYears.has(manifest.fiscalYear))
      return undefined;
    const found = [...this.#programmeYears].sort((a, b) => a - b).join(", ");
    const data = { expected: manifest.fiscalYear, found };
    return finding(record, "fiscalYear", "manifest-fiscal-year-covers-programme", "missing", data);
  }
}

function finding(
  record: DataRecord,
  field: string,
  checkId: string,
  messageId: string,
  data: Finding["data"],
): Finding {
  return { checkId, messageId, location: locate(record, [], field), data, values: {}, isPersonal: false };
}
