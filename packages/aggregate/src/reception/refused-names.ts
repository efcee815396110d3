import type { ByteSource, EntityProfile } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { packageTables, staffingColumns } from "@juso/submission-package";
import { describeSubmission, isManifest, packagePaths, plainTable } from "@juso/tables";

const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ...packageTables.map(({ columns, profile }): [string, readonly string[]] => [
    `${profile.fileName}.csv`,
    columns.map(({ key }) => key),
  ]),
  [packagePaths.staffing, staffingColumns],
]);
const besideTables: ReadonlySet<string> = new Set(Object.values(packagePaths));
/** Left by operating systems; they tell nothing, and are an addition to the package. */
const leftover = /(?:^|\/)(?:\.[^/]*|__MACOSX|thumbs\.db|desktop\.ini)(?:\/|$)/i;
const encoder = new TextEncoder();

/**
 * What in a package must not be there: files that are no table of a package, and columns that are no column of their table. A table is called by its
 * name in the standard and a column by its table and key. What the standard has no word for may be a value, so it is never repeated: such a
 * file is `?` with its extension, and such a column `?` with its position. A column that a submitter made (`x_`) is called by what it begins with.
 */
export async function refusedInPackage(files: readonly ByteSource[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const file of files) {
    const columns = allowed.get(file.name);
    if (columns !== undefined) names.push(...(await refusedColumns(file, columns)));
    else if (!besideTables.has(file.name) && !isManifest(file.name) && !leftover.test(file.name)) {
      names.push(tableName(file.name));
    }
  }
  return [...new Set(names)];
}

/** A file that is no package. */
export interface OtherSubmission {
  /** Is there a table in it that the standard knows, or any table at all? */
  readonly isTable: boolean;
  /** The tables of the standard that must not leave a municipality, by their name there. */
  readonly refusedNames: readonly string[];
}

/** What stands in a file that was sent in place of a package. */
export async function refusedInSubmission(source: ByteSource): Promise<OtherSubmission> {
  const { files } = await describeSubmission([source], { profiles: entityProfiles, codeLists, specVersion });
  const found = new Set(files.flatMap(({ entity, tables }) => [entity, ...tables.map((table) => table.entity)]));
  return {
    isTable: files.some(({ tables }) => tables.length > 0),
    refusedNames: entityProfiles
      .filter((profile) => found.has(profile.key) && staysInside(profile))
      .map(({ fileName }) => fileName),
  };
}

function staysInside({ confidential, level }: EntityProfile): boolean {
  return level === "p0" || confidential !== undefined;
}

async function refusedColumns(file: ByteSource, columns: readonly string[]): Promise<readonly string[]> {
  const header = encoder.encode(`\uFEFF${columns.join(",")}\r\n`);
  const head = await file.slice(0, header.length).catch(() => undefined);
  // As packages are written: nothing else has to be looked at.
  if (head === undefined || head.every((byte, index) => byte === header[index])) return [];
  const table = await plainTable(file);
  if (table === undefined) return [];
  for await (const { cells } of table.rows()) {
    return cells.flatMap((cell, index) => {
      const name = cell.trim();
      return columns.includes(name) ? [] : [`${file.name} ${columnName(name, index)}`];
    });
  }
  return [];
}

function columnName(name: string, index: number): string {
  if (/^x_/i.test(name)) return `x_?(${index + 1})`;
  const isWord = entityProfiles.some(({ fields }) =>
    fields.some(({ key, title }) => key === name || title.ja === name || title.en === name),
  );
  return isWord ? name : `?(${index + 1})`;
}

function tableName(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  const [stem, extension] = dot <= 0 ? [file, ""] : [file.slice(0, dot), file.slice(dot).toLowerCase()];
  const profile = entityProfiles.find(
    ({ fileName, key, title }) => stem === fileName || stem === key || stem === title.ja || stem === title.en,
  );
  return `${profile?.fileName ?? "?"}${/^\.[a-z]{2,5}$/.test(extension) ? extension : ""}`;
}
