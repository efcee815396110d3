import type { ZipEntrySource } from "../zip/open-zip.ts";
import { ownName, parseWholeXml, prefixOf } from "./parse-xml.ts";
import type { WorkbookSheet } from "./workbook.ts";
import { WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/** The parts of a zip by name. */
export type Parts = ReadonlyMap<string, ZipEntrySource>;

/** What a part refers to. `type` is the last word of the relationship's type; `target` a name of a part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What the main part of a workbook says. */
export interface WorkbookList {
  readonly sheets: readonly (WorkbookSheet & { readonly relationId: string })[];
  readonly is1904: boolean;
}

type DescriptionLimits = Pick<WorkbookLimits, "descriptionBytes" | "textLength">;

/**
 * The relationships of a part, or of the whole package when the owner is empty; none when the zip has no list of them.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError
 */
export async function readRelationships(
  parts: Parts,
  owner: string,
  limits: DescriptionLimits,
): Promise<readonly Relationship[]> {
  const folder = folderOf(owner);
  const part = parts.get(relationshipsName(owner));
  const relationships: Relationship[] = [];
  if (part === undefined) return relationships;
  await readDescription(part, limits, (name, { Id = "", Type = "", Target = "" }) => {
    if (name !== "Relationship") return;
    relationships.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolveTarget(folder, Target) });
  });
  return relationships;
}

/** The name of the part that lists the relationships of a part, or of the whole package when the owner is empty. */
export function relationshipsName(owner: string): string {
  const folder = folderOf(owner);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** The folder of a part, with a slash at its end; empty at the top. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/**
 * The sheets that the main part of a workbook lists.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError
 */
export async function readWorkbookList(part: ZipEntrySource, limits: DescriptionLimits): Promise<WorkbookList> {
  const sheets: (WorkbookSheet & { relationId: string })[] = [];
  let is1904 = false;
  await readDescription(part, limits, (name, attributes) => {
    if (name === "workbookPr") is1904 = /^(?:1|true)$/i.test(attributes.date1904 ?? "");
    if (name !== "sheet") return;
    const { state = "visible" } = attributes;
    const visibility = state === "veryHidden" || state === "hidden" ? state : "visible";
    sheets.push({ name: attributes.name ?? "", visibility, relationId: relationOf(attributes) });
  });
  return { sheets, is1904 };
}

async function readDescription(
  part: ZipEntrySource,
  limits: DescriptionLimits,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  if (part.size > limits.descriptionBytes) throw new WorkbookLimitError("descriptionBytes", limits.descriptionBytes);
  let prefix: string | undefined;
  const handlers = {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      prefix ??= prefixOf(name);
      open(ownName(name, prefix), attributes);
    },
    close(): void {},
    text(): void {},
  };
  await parseWholeXml(part.stream(), handlers, limits);
}

/** The relationship that a `sheet` names, whatever prefix the file gives to it. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? "" : (attributes[name] as string);
}

/**
 * A target as the name of a part of the zip. What leads out of the zip counts from its top, as in any address: LibreOffice writes so what
 * belongs to the whole package.
 *
 * @param folder of the part that refers to it, with a slash at its end; empty for the package.
 */
export function resolveTarget(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
