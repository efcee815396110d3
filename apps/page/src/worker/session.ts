import { type ByteSource, type EntityKey, type Language, memorySource, type Report } from "@juso/model";
import type { PdfFonts } from "@juso/paper/pdf";
import type { ParameterFile } from "@juso/parameter-files";
import { type ReportView, reportFormats, reportView } from "@juso/reporters";
import { reportMain, sheetSections, summarySentences } from "@juso/reporters/page";
import { entityProfiles } from "@juso/schemas";
import {
  type FoundSubmission,
  fromBlobs,
  type NamedBlob,
  splitSubmissions,
  type ValidateOptions,
  type ValidationResult,
  validate,
} from "@juso/validator";
import type { Edition } from "../edition.ts";
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
import type { Acknowledgement } from "../task-messages.ts";
import { pageWords } from "../words/page-words.ts";
import type { DocumentDesk } from "./document-desk.ts";
import { dayOfExample, exampleSources } from "./example-submission.ts";
import { exceptionTable } from "./exception-table.ts";
import { failureOf } from "./failure-of.ts";
import { givenParameters, readParametersOf } from "./given-parameters.ts";
import { mayStay } from "./may-stay.ts";
import { runTask } from "./tasks/run-task.ts";
import { WatchedSources } from "./watched-sources.ts";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

/** Milliseconds between two displays of progress. */
const progressInterval = 100;

/** What the worker knows of the last check: the files and what was found out about each submission. */
export class Session {
  readonly #answer: (answer: Answer) => void;
  readonly #desk: DocumentDesk | undefined;
  #settings: Settings | undefined;
  #parameters: ParameterFile | undefined;
  #files: WatchedSources | undefined;
  #submissions: readonly FoundSubmission[] = [];
  #others: readonly string[] = [];
  #reports: Report[] = [];

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
        return this.#check(exampleSources(), exampleSettings(request.settings));
      case "readParameters":
        return this.#readParameters(request.file, request.language);
      case "show":
        return this.#show(request.index);
      case "write":
        return this.#write(request.index, request.format, request.fonts);
      case "prepare":
        this.#desk?.prepare(request);
        return Promise.resolve();
      case "documents":
        return this.#makeDocuments(request.index, request.order);
      case "acknowledge":
        return this.#acknowledge(request.index, request.acknowledgements);
      case "do":
        return this.#do(request);
    }
  }

  async #check(chosen: readonly ByteSource[], settings: Settings): Promise<void> {
    this.#settings = settings;
    this.#parameters = settings.parameterFile && (await givenParameters(settings.parameterFile));
    const files = new WatchedSources(chosen);
    const { others, submissions } = await splitSubmissions(files.sources, entityProfiles);
    files.check();
    if (submissions.length === 0 || chosen.length === 0) {
      this.#answer({ kind: "failed", of: "check", because: "nothing" });
      return;
    }
    const reports: Report[] = [];
    for (const [index, submission] of submissions.entries()) {
      reports.push(await this.#checkOne(submission, settings, { index, submissions: submissions.length }));
      files.check();
    }
    this.#files = files;
    this.#submissions = submissions;
    this.#others = others;
    this.#reports = reports;
    this.#answer(this.#checked());
  }

  #checked(): Extract<Answer, { kind: "checked" }> {
    const lines = this.#reports.map((report, index) => line(this.#submissions[index]!, report));
    return { kind: "checked", lines, others: this.#others };
  }

  async #checkOne(
    submission: FoundSubmission,
    settings: Settings,
    place: { readonly index: number; readonly submissions: number },
  ): Promise<Report> {
    let shownAt = -progressInterval;
    const { report } = await validate(submission.sources, {
      ...this.#options(submission, settings),
      onProgress: (progress) => {
        const now = performance.now();
        if (now - shownAt < progressInterval) return;
        shownAt = now;
        this.#answer({ kind: "progress", ...place, ...progress });
      },
    });
    return place.submissions === 1 ? report : { ...report, submission: submission.place };
  }

  async #acknowledge(index: number, acknowledgements: readonly Acknowledgement[]): Promise<void> {
    const submission = this.#submissions[index]!;
    const settings = {
      ...this.#settings!,
      acknowledged: { ...this.#settings!.acknowledged, [submission.place]: acknowledgements },
    };
    const report = await this.#checkOne(submission, settings, { index, submissions: this.#submissions.length });
    this.#files?.check();
    this.#settings = settings;
    this.#reports[index] = report;
    this.#answer({ ...this.#checked(), shown: index });
  }

  async #do({ fonts = {}, index, language, task }: Extract<Request, { kind: "do" }>): Promise<void> {
    const submission = index === undefined ? undefined : this.#submissions[index];
    const settings = this.#settings ?? { language, asOf: "", showsValues: false };
    const read = (entities: ReadonlySet<EntityKey>): Promise<ValidationResult> =>
      validate(submission?.sources ?? [], {
        ...this.#options(submission, settings),
        maxFindings: 0,
        keepEntities: entities,
      });
    const sources = submission?.sources ?? [];
    const report = index === undefined ? undefined : this.#reports[index];
    const loadFonts = (): Promise<PdfFonts> => this.#desk!.fontsOf(fonts);
    const parameterFile = this.#parameters;
    const outcome = await runTask(task, { sources, report, language, read, loadFonts, parameterFile });
    this.#files?.check();
    this.#answer({ kind: "did", task: task.name, ...outcome });
  }

  async #show(index: number): Promise<void> {
    const view = this.#view(index);
    const { place, sources } = this.#submissions[index]!;
    const packages = pageEdition === "full" ? await import("./tasks/verification.ts") : undefined;
    const receipt = await packages?.shownPackage(sources, view.language);
    this.#answer({
      kind: "shown",
      index,
      report: {
        place,
        isAccepted: this.#reports[index]!.summary.accepted,
        subject: summarySentences(view).subject,
        main: reportMain(view, true).markup,
        sheets: sheetSections(view).markup,
        mayStay: mayStay(view),
        ...(receipt !== undefined && { receipt }),
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
    const submission = this.#submissions[index]!;
    const options = this.#options(submission, this.#settings!);
    const made = await this.#desk?.make(submission.sources, order, options, this.#parameters);
    this.#files?.check();
    const { files, notes } = made ?? { files: [], notes: [] };
    const named = files.map((file) => ({ ...file, name: this.#nameOf(index, file.name) }));
    this.#answer({ kind: "documents", files: named, notes });
  }

  async #readParameters(file: File, language: Language): Promise<void> {
    const refusal = (error: unknown): string => pageWords[language].failed(failureOf(error, language));
    this.#answer({ kind: "parametersRead", ...(await readParametersOf(file, language, refusal)) });
  }

  #options(submission: FoundSubmission | undefined, settings: Settings): ValidateOptions {
    return { ...validateOptions(submission, settings), parameters: this.#parameters?.parameters };
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
function exampleSettings({ fiscalYear, ...settings }: Settings): Settings {
  return { ...settings, asOf: dayOfExample };
}

function validateOptions(submission: FoundSubmission | undefined, settings: Settings): ValidateOptions {
  const { acknowledged, asOf, fiscalYear, language, showsValues } = settings;
  const acknowledgements = acknowledged?.[submission?.place ?? ""] ?? [];
  return {
    asOf,
    language,
    showValues: showsValues,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(acknowledgements.length === 0
      ? {}
      : { exceptions: memorySource("exception.csv", exceptionTable(acknowledgements)) }),
  };
}

/** A file on its way to a worker forgets the folder that it was chosen in. */
function named({ file, path }: ChosenFile): NamedBlob {
  return Object.defineProperty(file, "webkitRelativePath", { value: path.includes("/") ? path : "" });
}

function line({ place }: FoundSubmission, { summary }: Report): SubmissionLine {
  const { accepted, errors, infos, warnings } = summary;
  return { place, isAccepted: accepted, errors, warnings, infos };
}
