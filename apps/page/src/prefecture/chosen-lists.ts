import {
  type ListKind,
  type ListReading,
  listKindOf,
  type ReceiveOptions,
  readChoices,
  readReceptionBook,
  readRoster,
} from "@juso/aggregate";
import { type ByteSource, JusoError, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { readRegister } from "@juso/tables";
import { prefectureWords } from "../words/prefecture-words.ts";

/** So many places of a list are told at once. */
const mostPlaces = 20;

/** Chosen files by what they are. */
export interface SortedFiles {
  readonly lists: ReadonlyMap<ListKind, readonly ByteSource[]>;
  readonly others: readonly ByteSource[];
}

/** Finds the lists among chosen files. */
export async function sortFiles(files: readonly ByteSource[]): Promise<SortedFiles> {
  const lists = new Map<ListKind, readonly ByteSource[]>();
  const others: ByteSource[] = [];
  for (const file of files) {
    const kind = await listKindOf(file);
    if (kind === undefined) others.push(file);
    else lists.set(kind, [...(lists.get(kind) ?? []), file]);
  }
  return { lists, others };
}

/**
 * Reads the lists.
 *
 * @throws JusoError `configuration-invalid` when there are two of a kind, or something in one is wrong: every place, up to twenty.
 */
export async function readLists(
  lists: SortedFiles["lists"],
): Promise<Pick<ReceiveOptions, "roster" | "receptionBook" | "choices" | "register">> {
  const read = async <Entry>(
    kind: ListKind,
    reader: (source: ByteSource) => Promise<ListReading<Entry>>,
  ): Promise<readonly Entry[] | undefined> => {
    const source = onlyOne(kind, lists.get(kind) ?? []);
    if (source === undefined) return undefined;
    const { entries, wrong } = await reader(source);
    if (entries === undefined) throw refused(source.name, wrong);
    return entries;
  };
  const roster = await read("roster", readRoster);
  const receptionBook = await read("receptionBook", readReceptionBook);
  const choices = await read("choices", readChoices);
  const source = onlyOne("register", lists.get("register") ?? []);
  const reading = source && (await readRegister(source));
  if (source && reading?.register === undefined) throw refused(source.name, reading?.wrong ?? []);
  return {
    ...(roster && { roster }),
    ...(receptionBook && { receptionBook }),
    ...(choices && { choices }),
    ...(reading?.register && { register: reading.register }),
  };
}

function onlyOne(kind: ListKind, found: readonly ByteSource[]): ByteSource | undefined {
  if (found.length > 1) {
    const paths = found.map(({ name }) => visibleText(name));
    const text = (language: keyof Text): string =>
      prefectureWords[language].severalLists(prefectureWords[language].lists[kind], paths);
    throw new JusoError("configuration-invalid", { ja: text("ja"), en: text("en") });
  }
  return found[0];
}

function refused(name: string, wrong: readonly Text[]): JusoError {
  const more = wrong.length - mostPlaces;
  const text = (language: keyof Text): string =>
    [
      prefectureWords[language].wrongList(visibleText(name)),
      ...wrong.slice(0, mostPlaces).map((each) => visibleText(each[language])),
      ...(more > 0 ? [prefectureWords[language].more(more)] : []),
    ].join("\n");
  return new JusoError("configuration-invalid", { ja: text("ja"), en: text("en") });
}
