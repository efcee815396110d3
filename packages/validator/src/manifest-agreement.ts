import {
  type DataRecord,
  type Finding,
  isMunicipalityCode,
  locate,
  type Manifest,
  type MunicipalityRegister,
  municipalityCheckDigit,
} from "@juso/model";

/** Compares what the manifest says of the whole submission, its municipality and its year, with the records. */
export class ManifestAgreement {
  readonly #municipalities = new Map<unknown, DataRecord>();
  readonly #programmes = new Map<unknown, DataRecord>();

  /** Remembers the first record of each municipality and of each fiscal year. */
  take(record: DataRecord): void {
    const { entity, value } = record;
    if (entity === "municipality" && /^\d{6}$/.test(String(value.municipalityCode))) {
      remember(this.#municipalities, value.municipalityCode, record);
    }
    if (entity === "programme") remember(this.#programmes, value.fiscalYear, record);
  }

  /** Judges, when all records were seen. A submission without the table says nothing about it. */
  finish(manifest: Manifest | undefined, register: MunicipalityRegister): readonly Finding[] {
    if (manifest === undefined) return [];
    const { municipalityCode, fiscalYear } = manifest;
    const findings: Finding[] = [];
    const [municipality] = this.#municipalities.values();
    if (municipality && !this.#municipalities.has(municipalityCode)) {
      const data = { found: [...this.#municipalities.keys()].sort().join(", "), expected: municipalityCode };
      findings.push(
        finding(municipality, "municipalityCode", "manifest-municipality-matches", { messageId: "differs", data }),
      );
    }
    if (municipality === undefined && !isMunicipalityCode(municipalityCode)) {
      findings.push(wrongCode(municipalityCode, register));
    }
    const [programme] = this.#programmes.values();
    if (programme && !this.#programmes.has(fiscalYear)) {
      const data = { found: [...this.#programmes.keys()].sort().join(", "), expected: fiscalYear };
      findings.push(
        finding(programme, "fiscalYear", "manifest-fiscal-year-covers-programme", { messageId: "missing", data }),
      );
    }
    return findings;
  }
}

/** Five digits have two readings, and twelve of them are both: neither is taken. */
function wrongCode(code: string, register: MunicipalityRegister): Finding {
  const words = { checkId: "manifest-municipality-code", location: {}, values: {}, isPersonal: false };
  if (!/^[0-9]{5}$/.test(code)) return { ...words, messageId: "malformed", data: { code } };
  const zeroCode = `0${code}`;
  const checkCode = `${code}${municipalityCheckDigit(code)}`;
  const nameOf = (candidate: string): string => register.find(candidate)?.name ?? "―";
  const data = { code, zeroCode, checkCode, zeroName: nameOf(zeroCode), checkName: nameOf(checkCode) };
  return { ...words, messageId: "fiveDigits", data };
}

/** Blank and malformed values are the structure check's business. */
function remember(records: Map<unknown, DataRecord>, key: unknown, record: DataRecord): void {
  if ((typeof key === "string" || typeof key === "number") && !records.has(key)) records.set(key, record);
}

function finding(
  record: DataRecord,
  field: string,
  checkId: string,
  words: Pick<Finding, "messageId" | "data">,
): Finding {
  return { checkId, ...words, location: locate(record, [], field), values: {}, isPersonal: false };
}
