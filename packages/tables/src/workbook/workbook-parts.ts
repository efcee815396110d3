import type { ZipEntrySource } from "@juso/workbook";

/** A sheet as the workbook lists it. `part` holds its XML; absent when the workbook names a part that is not there. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part?: ZipEntrySource;
}

/** The sheets of a workbook in the order of its tabs, or `undefined` when the parts that list them are damaged. */
export async function listWorkbookSheets(
  entries: readonly ZipEntrySource[],
): Promise<readonly WorkbookSheet[] | undefined> {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const start = (await relationships(parts, "")).find(({ type }) => type.endsWith("/officeDocument"));
  const list = parts.get(start?.target ?? "xl/workbook.xml");
  const xml = list && (await readText(list));
  if (list === undefined || xml === undefined) return undefined;
  const targets = new Map((await relationships(parts, list.name)).map(({ id, target }) => [id, target]));
  return openingTags(xml, "sheet").map((tag) => {
    const part = parts.get(targets.get(attribute(tag, "(?:\\w+:)?id") ?? "") ?? "");
    return {
      name: attribute(tag, "name") ?? "",
      isHidden: /hidden/i.test(attribute(tag, "state") ?? ""),
      ...(part === undefined ? {} : { part }),
    };
  });
}

/** What a part refers to, with targets as paths inside the zip. */
async function relationships(
  parts: ReadonlyMap<string, ZipEntrySource>,
  owner: string,
): Promise<{ id: string; type: string; target: string }[]> {
  const slash = owner.lastIndexOf("/") + 1;
  const folder = owner.slice(0, slash);
  const part = parts.get(`${folder}_rels/${owner.slice(slash)}.rels`);
  const xml = part && (await readText(part));
  return openingTags(xml ?? "", "Relationship").map((tag) => {
    const target = attribute(tag, "Target") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      type: attribute(tag, "Type") ?? "",
      target: target.startsWith("/") ? target.slice(1) : `${folder}${target}`,
    };
  });
}

function openingTags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw?.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => decodeEntity(entity) ?? whole);
}

function decodeEntity(entity: string): string | undefined {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  if (!entity.startsWith("#")) return named[entity];
  const isHex = entity[1] === "x" || entity[1] === "X";
  const code = Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

async function readText(entry: ZipEntrySource): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await entry.slice(0, entry.size));
  } catch {
    return undefined;
  }
}
