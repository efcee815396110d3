import {
  type ArrivedFile,
  fileDateOf,
  isPassedOver,
  type ListKind,
  type Reception,
  type RollUp,
  receive,
  rollUpReception,
} from "@juso/aggregate";
import type { ByteSource, Language } from "@juso/model";
import { contentOf, type RollUpFile, type RollUpFilesOptions, rollUpFiles } from "@juso/roll-up-files";
import { fromBlobs, toolVersion } from "@juso/validator";
import { writeZip } from "@juso/workbook";
import type { ChosenFile } from "../messages.ts";
import { prefectureWords } from "../words/prefecture-words.ts";
import { WatchedSources } from "../worker/watched-sources.ts";
import { readLists, sortFiles } from "./chosen-lists.ts";
import type { PrefectureAnswer, PrefectureRequest, ReceptionOrder } from "./prefecture-messages.ts";
import { publishReceived } from "./publish-received.ts";
import { receptionMarkup } from "./reception-markup.ts";

/** In the order in which they are told. */
const listKinds: readonly ListKind[] = ["roster", "receptionBook", "choices", "register"];

/** Milliseconds between two displays of progress. */
const progressInterval = 100;

/** What the worker of the page for prefectures knows: what it received last. */
export class PrefectureSession {
  readonly #answer: (answer: PrefectureAnswer) => void;
  #received: { readonly reception: Reception; readonly rollUp: RollUp } | undefined;
  #language: Language = "ja";

  constructor(answer: (answer: PrefectureAnswer) => void) {
    this.#answer = answer;
  }

  /** That of the last request. */
  get language(): Language {
    return this.#language;
  }

  /** Does what the page asks. */
  take(request: PrefectureRequest): Promise<void> {
    if ("language" in request) this.#language = request.language;
    switch (request.kind) {
      case "recognise":
        return this.#recognise(request.files);
      case "receive":
        return this.#receive(request.files, request.order);
      case "save":
        return this.#save(request.today);
      case "publish":
        return this.#publish(request.today, request.solver);
    }
  }

  async #recognise(chosen: readonly ChosenFile[]): Promise<void> {
    const files = watched(chosen);
    const { lists, others } = await sortFiles(files.sources);
    files.check();
    this.#answer({
      kind: "recognised",
      lists: listKinds.flatMap((kind) => (lists.get(kind) ?? []).map(({ name }) => ({ kind, path: name }))),
      arrived: arrivedAmong(others).length,
    });
  }

  async #receive(chosen: readonly ChosenFile[], order: ReceptionOrder): Promise<void> {
    const files = watched(chosen);
    const dates = new Map(chosen.map(({ file, path }) => [placeOf(path), fileDateOf(new Date(file.lastModified))]));
    const { lists, others } = await sortFiles(files.sources);
    const known = await readLists(lists);
    files.check();
    const arrived = arrivedAmong(others);
    const reception = await receive(this.#arrivals(arrived, dates), { ...order, ...known });
    files.check();
    const rollUp = rollUpReception(reception);
    this.#received = { reception, rollUp };
    this.#answer({ kind: "received", markup: receptionMarkup(reception, rollUp, this.#language) });
  }

  *#arrivals(sources: readonly ByteSource[], dates: ReadonlyMap<string, string>): Generator<ArrivedFile> {
    let shownAt = -progressInterval;
    for (const [done, source] of sources.entries()) {
      const now = performance.now();
      if (now - shownAt >= progressInterval) {
        shownAt = now;
        this.#answer({ kind: "progress", done, all: sources.length });
      }
      const fileDate = dates.get(source.name);
      yield { path: source.name, source, ...(fileDate && { fileDate }) };
    }
  }

  async #save(today: string): Promise<void> {
    const { reception, rollUp } = this.#received!;
    await this.#give("save", rollUpFiles(reception, rollUp, this.#madeOn(today)));
  }

  async #publish(today: string, solver: Blob): Promise<void> {
    await this.#give("publish", await publishReceived(this.#received!.rollUp, solver, this.#madeOn(today)));
  }

  #madeOn(date: string): RollUpFilesOptions {
    return { language: this.#language, date, creator: `juso ${toolVersion}` };
  }

  async #give(of: "save" | "publish", files: readonly RollUpFile[]): Promise<void> {
    const zip = await writeZip(
      await Promise.all(files.map(async (file) => ({ name: file.path, content: await contentOf(file) }))),
    );
    const name = prefectureWords[this.#language].zipNames[of];
    this.#answer({ kind: "saved", of, file: { name, content: new Uint8Array(zip) } });
  }
}

/** What arrived, in the order of a disk. */
function arrivedAmong(others: readonly ByteSource[]): readonly ByteSource[] {
  const names = new Set(others.map(({ name }) => name));
  return others.filter(({ name }) => !isPassedOver(name, names)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function watched(chosen: readonly ChosenFile[]): WatchedSources {
  return new WatchedSources(
    chosen.flatMap(({ file, path }) => fromBlobs([file]).map((source) => ({ ...source, name: placeOf(path) }))),
  );
}

/** Files are called as within the folder that was chosen, which the command line names as well. */
function placeOf(path: string): string {
  return path.replace(/^[^/]*\/(?=.)/, "");
}
