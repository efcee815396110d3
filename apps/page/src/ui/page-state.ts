import type { Language } from "@juso/model";
import { isFull } from "../edition.ts";
import type { Answer, ChosenFile, Failure, Request, Settings } from "../messages.ts";
import type { Acknowledgement, Task } from "../task-messages.ts";
import { deskWords } from "../words/desk-words.ts";
import { type PageWords, pageWords } from "../words/page-words.ts";
import { againButton } from "./again-button.ts";
import { askBeforeLeaving } from "./ask-before-leaving.ts";
import { chooseSection } from "./choose-section.ts";
import { BegunForms } from "./desk/acknowledge-drafts.ts";
import { addAcknowledgeForms } from "./desk/acknowledge-form.ts";
import { type DeskSection, deskSection } from "./desk/desk-section.ts";
import { type DocumentsSection, documentsSection } from "./documents-section.ts";
import { element } from "./element.ts";
import { failedSection } from "./failed-section.ts";
import { focusOn } from "./focus-on.ts";
import { type ListSection, listSection } from "./list-section.ts";
import { listenForDrops } from "./listen-for-drops.ts";
import { packedFonts } from "./packed-fonts.ts";
import { pageHeader } from "./page-header.ts";
import { placeBeside, reportSection } from "./report-section.ts";
import { type RunningSection, runningSection, spokenInterval } from "./running-section.ts";
import { type SaveSection, saveSection } from "./save-section.ts";
import { type SettingsFields, settingsFields } from "./settings-fields.ts";
import { type Checker, startChecker } from "./start-worker.ts";
import { taskRequest } from "./task-request.ts";
import { today } from "./today.ts";

/** The page: what was chosen, what is going on, and what is shown of it. Nothing of it is kept when the page is closed. */
export class PageState {
  readonly #body: HTMLElement;
  readonly #checker: Checker = startChecker((answer) => this.#take(answer));
  readonly #main = element("main", { id: "main" });
  readonly #outcome = element("div", { className: "outcome" });
  /** Said aloud. */
  readonly #status = element("p", { role: "status", className: "spoken" });
  #language: Language = "ja";
  #settings: SettingsFields | undefined;
  #chosen: readonly ChosenFile[] | "example" | undefined;
  #running: RunningSection | undefined;
  #save: SaveSection | undefined;
  #documents: DocumentsSection | undefined;
  #list: ListSection | undefined;
  #desk: DeskSection | undefined;
  /** What was written about findings that stay, by the place of the submission. */
  #acknowledged: Readonly<Record<string, readonly Acknowledgement[]>> = {};
  /** Places of submissions of which something of that was not saved. */
  readonly #unsaved = new Set<string>();
  readonly #begunForms = new BegunForms();
  #shownIndex = 0;
  /** Where the submission stands that was looked at last; absent when others were chosen since. */
  #shownPlace: string | undefined;
  #spokenAt = 0;

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  /** Shows the page, and listens for files that are dropped anywhere on it. */
  begin(): void {
    this.#show({ language: "ja", asOf: today(), showsValues: false });
    listenForDrops(
      this.#body,
      (files) => this.#choose(files),
      () => this.#fail({ because: "unreadable" }),
    );
    askBeforeLeaving(() => this.#unsaved.size > 0);
  }

  get #words(): PageWords {
    return pageWords[this.#language];
  }

  /** The whole page in a language, with nothing chosen. */
  #show(settings: Settings): void {
    this.#language = settings.language;
    const words = this.#words;
    document.documentElement.lang = this.#language;
    document.title = words.title;
    this.#settings = settingsFields(words, settings, this.#checker.ask);
    this.#outcome.replaceChildren();
    this.#settings.element.append(againButton(words, () => this.#check()));
    const choices = {
      files: (files: readonly ChosenFile[]) => this.#choose(files),
      example: () => this.#choose("example"),
    };
    this.#desk = deskSection(this.#language, (task) => this.#do(task));
    this.#main.replaceChildren(
      chooseSection(words, choices, this.#settings.element),
      this.#status,
      this.#outcome,
      this.#desk.element,
    );
    this.#body.replaceChildren(
      element("a", { className: "skip", href: "#main" }, words.skip),
      pageHeader(words, this.#language, (language) => this.#speak(language)),
      this.#main,
      element("footer", {}, element("p", {}, words.footer)),
    );
  }

  /** Changes the language; what was checked is checked again, since a report is written in one language. */
  #speak(language: Language): void {
    const settings = this.#settings!.read(language);
    this.#begunForms.keep(this.#shownPlace, this.#outcome);
    if (this.#running !== undefined) this.#stop();
    this.#show(settings);
    this.#body.querySelector<HTMLElement>(`#language-${language}`)?.focus();
    if (this.#chosen !== undefined) this.#check();
  }

  #choose(files: readonly ChosenFile[] | "example"): void {
    if (this.#unsaved.size > 0 && !confirm(deskWords[this.#language].forget)) return;
    this.#chosen = files;
    this.#acknowledged = {};
    this.#unsaved.clear();
    this.#shownPlace = undefined;
    this.#outcome.replaceChildren();
    this.#begunForms.clear();
    this.#check();
  }

  #check(): void {
    const chosen = this.#chosen;
    if (chosen === undefined) return;
    if (!this.#settings!.check()) {
      this.#offerAgain();
      return;
    }
    if (this.#running !== undefined) this.#stop();
    const settings = { ...this.#settings!.read(this.#language), acknowledged: this.#acknowledged };
    this.#run(chosen === "example" ? { kind: "example", settings } : { kind: "check", files: chosen, settings });
  }

  /** Begins what ends with a result, and shows how far it is. */
  #run(request: Request): void {
    this.#begunForms.keep(this.#shownPlace, this.#outcome);
    this.#running = runningSection(this.#words, () => this.#cancel());
    this.#list = undefined;
    this.#desk?.element.remove();
    this.#outcome.replaceChildren(this.#running.element);
    this.#main.classList.add("chosen");
    this.#main.querySelector("#choose")!.textContent = this.#words.chooseAgain;
    this.#say(this.#words.running);
    this.#running.stop.focus();
    this.#checker.ask(request);
  }

  #offerAgain(): void {
    this.#body.querySelector<HTMLElement>("#again")!.hidden = false;
  }

  #take(answer: Answer): void {
    switch (answer.kind) {
      case "progress":
        this.#progress(answer);
        break;
      case "checked":
        this.#checked(answer);
        break;
      case "parametersRead":
        this.#settings?.tellParameters(answer);
        break;
      case "shown":
        this.#shown(answer);
        break;
      case "written":
        this.#save?.give(answer.files, answer.notes);
        break;
      case "documents":
        this.#documents?.give(answer);
        break;
      case "did":
        this.#desk?.give(answer.task, answer);
        break;
      case "failed":
        // What was found out stays when only a file of it could not be made.
        if (answer.of === "write") this.#save?.refuse(this.#words.failed(answer));
        else if (answer.of === "documents") this.#documents?.refuse(this.#words.failed(answer));
        else if (answer.of === "check") this.#fail(answer);
        else this.#desk?.refuse(answer.of, this.#words.failed(answer));
    }
  }

  #progress(progress: Extract<Answer, { kind: "progress" }>): void {
    const line = this.#running?.show(progress) ?? "";
    if (performance.now() - this.#spokenAt > spokenInterval) this.#say(line);
  }

  #checked({ lines, others, shown }: Extract<Answer, { kind: "checked" }>): void {
    this.#running = undefined;
    const isAlone = lines.length === 1;
    if (!isAlone || others.length > 0) {
      this.#list = listSection(this.#words, lines, others, (index) => this.#open(index));
    }
    this.#outcome.replaceChildren(...(this.#list === undefined ? [] : [this.#list.element]));
    this.#offerAgain();
    this.#say(this.#words.done);
    const before = lines.findIndex(({ place }) => place === this.#shownPlace);
    if (isAlone || shown !== undefined || before >= 0) this.#open(shown ?? Math.max(0, before));
    else this.#outcome.querySelector<HTMLElement>("#submissions")?.focus();
  }

  #open(index: number): void {
    this.#begunForms.keep(this.#shownPlace, this.#outcome);
    this.#list?.mark(index);
    this.#shownIndex = index;
    // What is shown of another goes at once, so that nothing is asked of it any more. What it waits for is answered before this one.
    for (const part of [...this.#outcome.children]) if (part !== this.#list?.element) part.remove();
    this.#checker.ask({ kind: "show", index });
  }

  #shown({ index, report }: Extract<Answer, { kind: "shown" }>): void {
    // Somebody has gone on to another one, or to another check.
    if (index !== this.#shownIndex || this.#running !== undefined) return;
    this.#shownPlace = report.place;
    this.#save = saveSection(this.#words, (format) =>
      this.#checker.ask({ kind: "write", index, format, fonts: format === "pdf" ? packedFonts() : {} }),
    );
    if (isFull)
      this.#documents = documentsSection(this.#language, today(), (order) => {
        this.#checker.prepare(packedFonts);
        this.#checker.ask({ kind: "documents", index, order });
      });
    const parts = [this.#list?.element, reportSection(this.#words, report)];
    this.#outcome.replaceChildren(...parts.filter((part) => part !== undefined));
    const verdict = this.#outcome.querySelector<HTMLElement>("#verdict");
    const acknowledgements = this.#acknowledged[report.place] ?? [];
    const change = (rows: readonly Acknowledgement[]): void => this.#acknowledge(report.place, rows);
    const written = { acknowledgements, change };
    this.#desk = deskSection(this.#language, (task) => this.#do(task, index), report, written);
    const further = [this.#documents?.element, this.#desk.element];
    placeBeside(this.#outcome, report.isAccepted, this.#save.element, further);
    addAcknowledgeForms(deskWords[this.#language], this.#outcome, report.mayStay, (rows) =>
      change([...acknowledgements, ...rows]),
    );
    this.#begunForms.restore(report.place, this.#outcome);
    focusOn(verdict);
    if (isFull) requestIdleCallback(() => this.#checker.prepare(packedFonts));
  }

  #do(task: Task, index?: number): void {
    if (task.name === "exceptions") this.#unsaved.delete(this.#shownPlace ?? "");
    this.#checker.ask(taskRequest(task, this.#language, index));
  }

  /** Checks the submission that is shown again, with what was written about findings that stay. */
  #acknowledge(place: string, acknowledgements: readonly Acknowledgement[]): void {
    this.#keep(place, acknowledgements);
    this.#run({ kind: "acknowledge", index: this.#shownIndex, acknowledgements });
  }

  #keep(place: string, acknowledgements: readonly Acknowledgement[]): void {
    this.#acknowledged = { ...this.#acknowledged, [place]: acknowledgements };
    if (acknowledgements.length === 0) this.#unsaved.delete(place);
    else this.#unsaved.add(place);
  }

  /** What can be done without a result: make templates, and save what was written about the submission that was shown before. */
  #offerDesk(): void {
    this.#desk?.element.remove();
    const place = this.#shownPlace ?? "";
    const change = (rows: readonly Acknowledgement[]): void => {
      this.#keep(place, rows);
      this.#offerDesk();
    };
    const written = { acknowledgements: this.#acknowledged[place] ?? [], change };
    this.#desk = deskSection(this.#language, (task) => this.#do(task), undefined, written);
    this.#main.append(this.#desk.element);
  }

  #fail(failure: Failure): void {
    this.#running = undefined;
    const failed = failedSection(this.#words, failure);
    this.#outcome.replaceChildren(failed.element);
    this.#offerDesk();
    this.#say(failed.spoken);
    focusOn(failed.heading);
  }

  #cancel(): void {
    this.#stop();
    this.#outcome.replaceChildren(element("p", { className: "cancelled" }, this.#words.cancelled));
    this.#offerDesk();
    this.#offerAgain();
    this.#settings!.element.open = true;
    this.#say(this.#words.cancelled);
    this.#main.querySelector<HTMLElement>(".choose button")?.focus();
  }

  #stop(): void {
    this.#checker.stop();
    this.#running = undefined;
  }

  #say(text: string): void {
    this.#spokenAt = performance.now();
    this.#status.textContent = text;
  }
}
