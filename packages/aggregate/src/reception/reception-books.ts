import { groupedBy } from "@juso/model";

/** A file as a prefecture calls it in its own lists: one of these is given. */
export interface FileReference {
  /** Name of the file, with or without its folder. */
  readonly fileName?: string;
  /** SHA-256 of its bytes. */
  readonly sha256?: string;
  /** Number of the receipt, as `receiptNumber` writes it. */
  readonly number?: string;
}

/** One line of the book of receptions (受付簿): when a file arrived. */
export interface ReceptionBookEntry extends FileReference {
  /** ISO date. */
  readonly receivedDate: string;
}

/** One line of the choices (採用): which of several packages of a municipality is added up. */
export interface ChosenFile extends FileReference {
  /** What the prefecture wrote beside it; not looked at for the choice. */
  readonly municipalityCode?: string;
}

/** Is this the file? */
export function isReferredTo(
  { fileName, number, sha256 }: FileReference,
  file: { readonly path: string; readonly sha256: string; readonly number?: string | undefined },
): boolean {
  if (sha256 !== undefined && sha256 !== file.sha256) return false;
  if (number !== undefined && number !== file.number) return false;
  if (fileName !== undefined && !isCalled(fileName.normalize("NFC"), file.path.normalize("NFC"))) return false;
  return (sha256 ?? number ?? fileName) !== undefined;
}

/**
 * Finds those of a list that a name may mean, so that the lists of a nation are not gone through for every file: all with the same last part, and
 * those without a name.
 */
export function byLastName<T>(
  list: readonly T[],
  nameOf: (one: T) => string | undefined,
): (name: string) => readonly T[] {
  const groups = groupedBy(list, (one) => {
    const name = nameOf(one);
    return name === undefined ? undefined : lastPart(name);
  });
  return (name) => [...(groups.get(lastPart(name)) ?? []), ...(groups.get(undefined) ?? [])];
}

function lastPart(name: string): string {
  return name.normalize("NFC").replaceAll("\\", "/").split("/").at(-1) ?? "";
}

/** Some systems write the same letter as one character and others as two; the names are compared, not changed. */
function isCalled(name: string, path: string): boolean {
  const plain = name.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  return plain === path || path.endsWith(`/${plain}`);
}
