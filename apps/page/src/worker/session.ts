import type { ByteSource, Language, Report } from "@juso/model";
import { type ReportView, reportFormats, reportView } from "@juso/reporters";
import { reportMain, sheetSections, summarySentences } from "@juso/reporters/page";
import { entityProfiles } from "@juso/schemas";
import { type FoundSubmission, fromBlobs, type NamedBlob, splitSubmissions, validate } from "@juso/validator";
import type {
  Answer,
  ChosenFile,
  DocumentOrder,
  PackedFonts,
  PageFormat,
  Request,
  Settings,
  SubmissionLine,
} from "../messages.ts";
import { pageWords } from "../words/page-words.ts";
import type { DocumentDesk } from "./document-desk.ts";
import { dayOfExample, exampleFiles } from "./example-submission.ts";
import { WatchedSources } from "./watched-sources.ts";

/** Milliseconds between two displays of progress. */
const progressInterval = 100;

/** What the worker knows of the last check: the files and what was found out about each submission. */
export class Session {
  readonly #answer: (answer: Answer) => void;
  readonly #desk: DocumentDesk | undefined;
  #settings: Settings | undefined;
  #files: WatchedSources | undefined;
  #submissions: readonly FoundSubmission[] = [];
  #reports: readonly Report[] = [];

  /** @param desk what makes documents; absent in the light edition. */
  constructor(answer: (answer: Answer) => void, desk: DocumentDesk | undefined) {
    this.#answer = answer;
    this.#desk = desk;
  }

  /** That of the last check. */
  get language(): Language {
    return this.#settings?.language ?? "ja";
  }

  /** Does what the page asks. */
  take(request: Request): Promise<void> {
    switch (request.kind) {
      case "check":
        return this.#check(fromBlobs(request.files.toSorted(byPath).map(named)), request.settings);
      case "example":
        return this.#check(fromBlobs(exampleFiles()), exampleSettings(request.settings));
      case "show":
        return this.#show(request.index);
      case "write":
        return this.#write(request.index, request.format, request.fonts);
      case "documents":
        return this.#makeDocuments(request.index, request.order);
    }
  }

  async #check(chosen: readonly ByteSource[], settings: Settings): Promise<void> {
    this.#settings = settings;
    const files = new WatchedSources(chosen);
    const { others, submissions } = await splitSubmissions(files.sources, entityProfiles);
    files.check();
    if (submissions.length === 0 || chosen.length === 0) {
      this.#answer({ kind: "failed", of: "check", because: "nothing" });
      return;
    }
    const reports: Report[] = [];
    for (const [index, { place, sources: own }] of submissions.entries()) {
      const report = await this.#checkOne(own, settings, { index, submissions: submissions.length });
      files.check();
      reports.push(submissions.length === 1 ? report : { ...report, submission: place });
    }
    this.#files = files;
    this.#submissions = submissions;
    this.#reports = reports;
    this.#answer({ kind: "checked", lines: reports.map((report, index) => line(submissions[index]!, report)), others });
  }

  async #checkOne(
    sources: readonly ByteSource[],
    { asOf, fiscalYear, language, showsValues }: Settings,
    place: { readonly index: number; readonly submissions: number },
  ): Promise<Report> {
    let shownAt = -progressInterval;
    const { report } = await validate(sources, {
      asOf,
      language,
      showValues: showsValues,
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      onProgress: (progress) => {
        const now = performance.now();
        if (now - shownAt < progressInterval) return;
        shownAt = now;
        this.#answer({ kind: "progress", ...place, ...progress });
      },
    });
    return report;
  }

  async #show(index: number): Promise<void> {
    const view = this.#view(index);
    const { place } = this.#submissions[index]!;
    this.#answer({
      kind: "shown",
      report: {
        place,
        subject: summarySentences(view).subject,
        main: reportMain(view, true).markup,
        sheets: sheetSections(view).markup,
      },
    });
  }

  async #write(index: number, name: PageFormat, fonts: PackedFonts): Promise<void> {
    const view = this.#view(index, fonts);
    const format = reportFormats[name];
    const { files, notes } = format.isText
      ? {
          files: [
            {
              name: `${pageWords[view.language].reportName}.${format.extension}`,
              content: new TextEncoder().encode(format.write(view, false)),
            },
          ],
          notes: [],
        }
      : await format.write(view);
    this.#files?.check();
    this.#answer({
      kind: "written",
      files: files.map((file) => ({
        name: this.#nameOf(index, file.name.replace(/^report\./, `${pageWords[view.language].reportName}.`)),
        content: new Uint8Array(file.content),
      })),
      notes: notes.map((note) => note[view.language]),
    });
  }

  async #makeDocuments(index: number, order: DocumentOrder): Promise<void> {
    const made = await this.#desk?.make(this.#submissions[index]!.sources, order, this.#settings!);
    this.#files?.check();
    const { files, notes } = made ?? { files: [], notes: [] };
    const named = files.map((file) => ({ ...file, name: this.#nameOf(index, file.name) }));
    this.#answer({ kind: "documents", files: named, notes });
  }

  /** The name of a file: that of one of several submissions begins as the submission is called. */
  #nameOf(index: number, name: string): string {
    const { place } = this.#submissions[index]!;
    return place === "" ? name : `${place.replaceAll("/", "_")}-${name}`;
  }

  #view(index: number, fonts: PackedFonts = {}): ReportView {
    const desk = this.#desk;
    const loadFonts = desk === undefined ? undefined : () => desk.fontsOf(fonts);
    return reportView(this.#reports[index]!, this.language, this.#submissions[index]!.sources, loadFonts);
  }
}

/** Browsers give files in any order; a disk is read in this one. */
function byPath({ path: a }: ChosenFile, { path: b }: ChosenFile): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The example is judged by its own day and year. */
function exampleSettings({ language, showsValues }: Settings): Settings {
  return { language, showsValues, asOf: dayOfExample };
}

/** A file on its way to a worker forgets the folder that it was chosen in. */
function named({ file, path }: ChosenFile): NamedBlob {
  return Object.defineProperty(file, "webkitRelativePath", { value: path.includes("/") ? path : "" });
}

function line({ place }: FoundSubmission, { summary }: Report): SubmissionLine {
  const { accepted, errors, infos, warnings } = summary;
  return { place, isAccepted: accepted, errors, warnings, infos };
}
