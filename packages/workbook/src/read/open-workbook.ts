import { type ByteSource, memorySource } from "@juso/model";
import { DamagedEntryError } from "../zip/damaged-entry-error.ts";
import { openZip, type ZipEntrySource } from "../zip/open-zip.ts";
import { exceededLimit, expandTogether } from "../zip/zip-limits.ts";
import { openOds } from "./ods-workbook.ts";
import { oleNames } from "./ole-directory.ts";
import { type Parts, readRelationships } from "./ooxml-parts.ts";
import { openOoxml } from "./ooxml-workbook.ts";
import { parseWholeXml } from "./parse-xml.ts";
import type { OtherFileKind, Workbook } from "./workbook.ts";
import { DamagedWorkbookError, WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/**
 * What opening a workbook gave. `incomplete`: the file is cut off; `encrypted`: it has a password; `otherFile`: it is something else, and
 * what; `overLimit`: it is larger than a limit, `value` being that limit.
 */
export type OpenedWorkbook =
  | { readonly kind: "open"; readonly workbook: Workbook }
  | { readonly kind: "incomplete" | "damaged" | "encrypted" }
  | { readonly kind: "otherFile"; readonly fileKind: OtherFileKind }
  | { readonly kind: "overLimit"; readonly limit: keyof WorkbookLimits; readonly value: number };

/**
 * Opens a workbook (.xlsx, .xlsm, .ods) whatever its name is: looks at the sizes that it declares, holds its stored bytes, and reads the
 * list of its sheets. Nothing is decompressed that is over a limit.
 *
 * @throws what reading the source throws.
 */
export async function openWorkbook(source: ByteSource, limits: WorkbookLimits): Promise<OpenedWorkbook> {
  if (isOle(await source.slice(0, Math.min(8, source.size)))) return oleContent(await oleNames(source));
  if (source.size > limits.workbookBytes) return overLimit("workbookBytes", limits);
  // Held in memory from here on: an entry of a zip would be decompressed again for every part.
  const bytes = await source.slice(0, source.size);
  // Each part has its own limit, which is looked at before it is decompressed.
  const zip = await openZip(memorySource(source.name, bytes), { ...limits, entryBytes: Number.POSITIVE_INFINITY });
  if (zip.kind === "incomplete") return { kind: "incomplete" };
  if (zip.kind === "tooManyEntries") return overLimit("zipEntries", limits);
  if (zip.kind !== "entries") return { kind: "damaged" };
  try {
    return await openParts(new Map(zip.entries.map((entry) => [entry.name, entry])), source.size, limits);
  } catch (error) {
    if (error instanceof WorkbookLimitError) return { kind: "overLimit", limit: error.limit, value: error.value };
    if (error instanceof DamagedWorkbookError || error instanceof DamagedEntryError) return { kind: "damaged" };
    throw error;
  }
}

async function openParts(parts: Parts, storedBytes: number, limits: WorkbookLimits): Promise<OpenedWorkbook> {
  const content = parts.get("content.xml");
  const mimetype = await readMimetype(parts);
  if (mimetype !== undefined) {
    if (await isEncryptedOds(parts, limits)) return { kind: "encrypted" };
    if (!mimetype.includes("spreadsheet")) return { kind: "otherFile", fileKind: "otherOpenDocument" };
    if (content === undefined) return { kind: "damaged" };
    checkExpansion(parts, storedBytes, limits);
    return { kind: "open", workbook: await openOds(content, limits) };
  }
  const main = (await readRelationships(parts, "", limits)).find(({ type }) => type === "officeDocument")?.target;
  const fileKind = otherKind(parts, main);
  if (fileKind !== undefined) return { kind: "otherFile", fileKind };
  checkExpansion(parts, storedBytes, limits);
  return { kind: "open", workbook: await openOoxml(parts, main ?? "xl/workbook.xml", limits) };
}

/** Pictures and the like are never decompressed, so only XML counts. */
function checkExpansion(parts: Parts, storedBytes: number, { expansion }: WorkbookLimits): void {
  const read = [...parts.values()].filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const limits = { entryBytes: Number.POSITIVE_INFINITY, expansion };
  const isOver = read.some((part) => exceededLimit(part, limits) !== undefined);
  if (isOver || expandTogether(read, storedBytes, limits)) throw new WorkbookLimitError("expansion", expansion);
}

function otherKind(parts: Parts, main: string | undefined): OtherFileKind | undefined {
  if (parts.has("xl/workbook.bin") || main?.endsWith(".bin")) return "binaryWorkbook";
  const has = (pattern: RegExp): boolean => [...parts.keys()].some((name) => pattern.test(name));
  if (main?.startsWith("word/") || parts.has("word/document.xml")) return "wordDocument";
  if (main?.startsWith("ppt/") || parts.has("ppt/presentation.xml")) return "presentation";
  if (has(/^(?:Index\.zip|Index\/.*\.iwa)$/)) return "numbers";
  return main === undefined && !has(/^(?:xl\/|\[Content_Types\]\.xml)/) ? "otherContainer" : undefined;
}

/** An OpenDocument file says in a small part of its own what it is. */
async function readMimetype(parts: Parts): Promise<string | undefined> {
  const part = parts.get("mimetype");
  if (part === undefined || part.size > 200) return undefined;
  const text = new TextDecoder().decode(await part.slice(0, part.size));
  return text.startsWith("application/vnd.oasis.opendocument.") ? text : undefined;
}

async function isEncryptedOds(parts: Parts, limits: WorkbookLimits): Promise<boolean> {
  const manifest: ZipEntrySource | undefined = parts.get("META-INF/manifest.xml");
  if (parts.has("encrypted-package")) return true;
  if (manifest === undefined) return false;
  if (manifest.size > limits.descriptionBytes)
    throw new WorkbookLimitError("descriptionBytes", limits.descriptionBytes);
  let isEncrypted = false;
  const handlers = {
    open(name: string): void {
      if (name.endsWith("encryption-data")) isEncrypted = true;
    },
    close(): void {},
    text(): void {},
  };
  await parseWholeXml(manifest.stream(), handlers, limits);
  return isEncrypted;
}

function oleContent(names: ReadonlySet<string>): OpenedWorkbook {
  if (names.has("EncryptedPackage")) return { kind: "encrypted" };
  if (names.has("WordDocument")) return { kind: "otherFile", fileKind: "wordDocument" };
  if (names.has("PowerPoint Document")) return { kind: "otherFile", fileKind: "presentation" };
  return { kind: "otherFile", fileKind: "oldWorkbook" };
}

function isOle(head: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => head[index] === byte);
}

function overLimit(limit: keyof WorkbookLimits, limits: WorkbookLimits): OpenedWorkbook {
  return { kind: "overLimit", limit, value: limits[limit] };
}
