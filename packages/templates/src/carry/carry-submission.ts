import type { ByteSource, EntityKey, EntityProfile, Finding, Manifest } from "@juso/model";
import { levelOf } from "../cover-sheet.ts";
import { nextYearRecords } from "../next-year/next-year-records.ts";
import { templateWorkbook } from "../template-workbook.ts";
import { fillTables, type LostValue, type RowRecord } from "./fill-tables.ts";
import { readBack } from "./read-back.ts";
import { type ReadingStandard, readWhole, type WholeSubmission } from "./read-whole.ts";

/** How a submission becomes a workbook. */
export interface CarryRequest {
  /** The tables that the workbook is to have. */
  readonly profiles: readonly EntityProfile[];
  /** The standard with all its tables. */
  readonly standard: ReadingStandard;
  /** Begin the following fiscal year rather than go on with this one. */
  readonly isNextYear: boolean;
  /** Tables with rows get a sheet even where `profiles` does not name them; confidential ones never do. */
  readonly isOpen?: boolean;
  /** Read several workbooks as one submission. */
  readonly isTogether?: boolean;
}

/** The workbook, or why there is none: something would have been lost. */
export type CarriedWorkbook =
  | {
      readonly kind: "filled";
      readonly bytes: Uint8Array;
      readonly manifest: Manifest;
      /** Rows in the workbook, by table. */
      readonly rows: ReadonlyMap<EntityKey, number>;
      /** Rows of the submission that are not in the workbook: of other tables, or of what ends with the year. */
      readonly leftOut: ReadonlyMap<EntityKey, number>;
      readonly remarks: WholeSubmission["remarks"];
      /** Tables without a row, which in a workbook are the same as tables that are not submitted. */
      readonly emptyTables: readonly EntityKey[];
      readonly otherFiles: readonly string[];
    }
  | { readonly kind: "unread"; readonly findings: readonly Finding[] }
  | { readonly kind: "lost"; readonly values: readonly LostValue[] };

/** Fills the entry workbook with a submission. What was written is read back and compared, so that nothing is lost silently. */
export async function carrySubmission(
  sources: readonly ByteSource[],
  { profiles: asked, standard, isNextYear, isOpen = false, isTogether = false }: CarryRequest,
): Promise<CarriedWorkbook> {
  const whole = await readWhole(sources, standard, isTogether);
  if (whole.unread.length > 0 || whole.manifest === undefined) return { kind: "unread", findings: whole.unread };
  const manifest = isNextYear ? { ...whole.manifest, fiscalYear: whole.manifest.fiscalYear + 1 } : whole.manifest;
  const kept = isNextYear ? nextYearRecords(whole.records, whole.manifest.fiscalYear) : whole.records;
  const profiles = isOpen ? withRows(asked, kept, standard.profiles) : asked;
  const wanted = new Map<EntityKey, readonly RowRecord[]>(
    profiles.flatMap(({ key }) => {
      const records = kept.get(key) ?? [];
      return records.length === 0 ? [] : [[key, records] as const];
    }),
  );
  const { tables, lost } = fillTables(profiles, wanted, standard.codeLists);
  if (lost.length > 0) return { kind: "lost", values: lost };
  const { codeLists, specVersion } = standard;
  const bytes = await templateWorkbook(profiles, { codeLists, specVersion, cover: cover(manifest, profiles), tables });
  const changed = await readBack(bytes, wanted, profiles, standard);
  if (changed.length > 0) return { kind: "lost", values: changed };
  return {
    kind: "filled",
    bytes,
    manifest,
    rows: new Map([...wanted].map(([key, records]) => [key, records.length])),
    leftOut: new Map(
      [...whole.records].flatMap(([key, records]) => {
        const rest = records.length - (wanted.get(key)?.length ?? 0);
        return rest === 0 ? [] : [[key, rest] as const];
      }),
    ),
    remarks: whole.remarks,
    emptyTables: whole.emptyTables,
    otherFiles: whole.otherFiles,
  };
}

/** The tables asked for and those that hold rows, in the order of the standard. */
function withRows(
  asked: readonly EntityProfile[],
  records: ReadonlyMap<EntityKey, readonly unknown[]>,
  all: readonly EntityProfile[],
): readonly EntityProfile[] {
  const keys = new Set(asked.map(({ key }) => key));
  return all.filter(
    ({ key, confidential }) => keys.has(key) || (confidential === undefined && (records.get(key)?.length ?? 0) > 0),
  );
}

/** A workbook without tables of cases is one for the prefecture. */
function cover({ author, fiscalYear, level, municipalityCode }: Manifest, profiles: readonly EntityProfile[]) {
  return {
    municipalityCode,
    fiscalYear,
    level: levelOf(profiles) === "p1" ? ("p1" as const) : level,
    ...(author === undefined ? {} : { author }),
  };
}
