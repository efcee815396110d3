import type { ByteSource } from "@juso/model";
import { type Parts, readRelationships } from "../read/ooxml-parts.ts";
import { DamagedWorkbookError, type WorkbookLimits } from "../read/workbook-limits.ts";
import { openZip } from "../zip/open-zip.ts";
import { PartEdits, type XmlPart } from "./part-edits.ts";

/** A workbook whose parts are to be changed. */
export interface OpenedParts {
  readonly source: ByteSource;
  readonly edits: PartEdits;
  /** The part that lists the sheets. */
  readonly workbook: XmlPart;
}

/**
 * Opens the parts of a workbook that `openWorkbook` has opened.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError
 */
export async function openParts(source: ByteSource, limits: WorkbookLimits): Promise<OpenedParts> {
  const zip = await openZip(source, { ...limits, entryBytes: Number.POSITIVE_INFINITY });
  const parts: Parts = new Map(zip.kind === "entries" ? zip.entries.map((entry) => [entry.name, entry]) : []);
  const main = (await readRelationships(parts, "", limits)).find(({ type }) => type === "officeDocument")?.target;
  const edits = new PartEdits(parts, limits);
  const workbook = await edits.part(main ?? "xl/workbook.xml");
  if (workbook === undefined) throw new DamagedWorkbookError("the part that lists the sheets is not there");
  return { source, edits, workbook };
}
