import type { Language } from "@juso/model";
import type { ChosenFile, Failure } from "../messages.ts";
import { element } from "../ui/element.ts";
import { focusOn } from "../ui/focus-on.ts";
import { listenForDrops } from "../ui/listen-for-drops.ts";
import { pageHeader } from "../ui/page-header.ts";
import { today } from "../ui/today.ts";
import { type PageWords, pageWords } from "../words/page-words.ts";
import { type PrefectureWords, prefectureWords } from "../words/prefecture-words.ts";
import { chooseReceived } from "./choose-received.ts";
import { type OrderForm, orderForm } from "./order-form.ts";
import { startPrefectureChecker } from "./prefecture-checker.ts";
import type { PrefectureAnswer, ReceptionOrder } from "./prefecture-messages.ts";
import { packedSolver, type SavedSections, savedSections } from "./saved-sections.ts";

/** Milliseconds between two times that progress is said aloud; it is shown more often. */
const spokenInterval = 5000;

/** The page for prefectures. Nothing of it is kept when it is closed. */
export class PrefecturePage {
  readonly #body: HTMLElement;
  readonly #checker = startPrefectureChecker((answer) => this.#take(answer));
  readonly #main = element("main", { id: "main" });
  readonly #outcome = element("div", { className: "outcome" });
  /** Said aloud. */
  readonly #status = element("p", { role: "status", className: "spoken" });
  #language: Language = "ja";
  #form: OrderForm | undefined;
  /** By their paths: what is chosen again takes the place of what was there. */
  readonly #files = new Map<string, ChosenFile>();
  #order: ReceptionOrder | undefined;
  #running: { readonly bar: HTMLProgressElement; readonly line: HTMLElement } | undefined;
  #saved: SavedSections | undefined;
  #spokenAt = 0;

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  /** Shows the page, and listens for files that are dropped anywhere on it. */
  begin(): void {
    this.#show({});
    listenForDrops(
      this.#body,
      (files) => this.#choose(files),
      () => this.#fail({ because: "unreadable" }),
    );
  }

  get #words(): PrefectureWords {
    return prefectureWords[this.#language];
  }

  get #common(): PageWords {
    const { lead, title } = this.#words;
    return { ...pageWords[this.#language], title, lead };
  }

  /** The whole page in the language, with what was entered. */
  #show(entered: Partial<ReceptionOrder>): void {
    document.documentElement.lang = this.#language;
    document.title = this.#words.title;
    this.#outcome.replaceChildren();
    this.#form = orderForm(
      this.#words,
      entered,
      (order) => this.#receive(order),
      () => this.#forget(),
    );
    this.#main.replaceChildren(
      chooseReceived(this.#words, this.#common, (files) => this.#choose(files)),
      this.#form.element,
      this.#status,
      this.#outcome,
    );
    this.#form.element.hidden = this.#files.size === 0;
    this.#body.replaceChildren(
      element("a", { className: "skip", href: "#main" }, this.#common.skip),
      pageHeader(this.#common, this.#language, (language) => this.#speak(language)),
      this.#main,
      element("footer", {}, element("p", {}, this.#words.footer)),
    );
  }

  /** Changes the language; what was received is received again, since its sentences are written in one language. */
  #speak(language: Language): void {
    this.#stop();
    this.#language = language;
    this.#show(this.#form?.read() ?? {});
    this.#body.querySelector<HTMLElement>(`#language-${language}`)?.focus();
    if (this.#files.size > 0) this.#recognise();
    if (this.#order !== undefined) this.#receive(this.#order);
  }

  #choose(files: readonly ChosenFile[]): void {
    for (const file of files) this.#files.set(file.path, file);
    if (this.#files.size === 0) return;
    this.#stop();
    this.#order = undefined;
    this.#outcome.replaceChildren();
    this.#main.classList.add("chosen");
    this.#main.querySelector("#choose")!.textContent = this.#words.chooseAgain;
    this.#form!.element.hidden = false;
    this.#recognise();
  }

  #recognise(): void {
    this.#checker.ask({ kind: "recognise", files: [...this.#files.values()], language: this.#language });
  }

  #forget(): void {
    this.#stop();
    this.#files.clear();
    this.#order = undefined;
    this.#main.classList.remove("chosen");
    this.#show(this.#form?.read() ?? {});
    this.#main.querySelector<HTMLElement>("#choose-folder-button")?.focus();
  }

  #receive(order: ReceptionOrder): void {
    this.#order = order;
    const { cancel } = this.#common;
    const bar = element("progress", { max: 100, "aria-labelledby": "running" });
    const line = element("p", { className: "how-far" });
    const stop = element("button", { type: "button", id: "cancel", onclick: () => this.#cancel() }, cancel);
    this.#running = { bar, line };
    this.#outcome.replaceChildren(
      element(
        "section",
        { className: "running", "aria-labelledby": "running" },
        element("h2", { id: "running" }, this.#words.running),
        bar,
        line,
        element("p", { className: "buttons" }, stop),
      ),
    );
    this.#say(this.#words.running);
    stop.focus();
    const files = [...this.#files.values()];
    this.#checker.ask({ kind: "receive", files, order, language: this.#language });
  }

  #take(answer: PrefectureAnswer): void {
    switch (answer.kind) {
      case "recognised":
        this.#form?.show(answer);
        break;
      case "progress":
        this.#progress(answer.done, answer.all);
        break;
      case "received":
        this.#received(answer.markup);
        break;
      case "saved":
        this.#saved?.give(answer.of, answer.file);
        break;
      case "failed":
        if (answer.of === "check") this.#fail(answer);
        else this.#saved?.refuse(answer.of, this.#common.failed(answer));
    }
  }

  #progress(done: number, all: number): void {
    if (this.#running === undefined) return;
    const { bar, line } = this.#running;
    bar.value = all === 0 ? 0 : Math.floor((100 * done) / all);
    line.textContent = this.#words.progress(done, all);
    if (performance.now() - this.#spokenAt > spokenInterval) this.#say(line.textContent);
  }

  #received(markup: string): void {
    this.#running = undefined;
    const result = element("section", { className: "received", "aria-labelledby": "result" });
    result.innerHTML = markup;
    this.#saved = savedSections(this.#words, this.#common, (of) =>
      this.#checker.ask(
        of === "save" ? { kind: of, today: today() } : { kind: of, today: today(), solver: packedSolver() },
      ),
    );
    this.#outcome.replaceChildren(...this.#saved.elements);
    this.#outcome.prepend(result);
    this.#say(this.#words.done);
    focusOn(result.querySelector("h2"));
  }

  #fail(failure: Failure): void {
    this.#running = undefined;
    this.#order = undefined;
    const heading = element("h2", { id: "failed" }, this.#words.failedTitle);
    const reasons = this.#common.failed(failure).split("\n");
    this.#outcome.replaceChildren(
      element(
        "section",
        { className: "failed", "aria-labelledby": "failed" },
        heading,
        ...reasons.map((reason) => element("p", {}, reason)),
      ),
    );
    this.#say(`${this.#words.failedTitle} ${reasons[0]}`);
    focusOn(heading);
  }

  #cancel(): void {
    this.#stop();
    this.#order = undefined;
    this.#outcome.replaceChildren(element("p", { className: "cancelled" }, this.#common.cancelled));
    this.#say(this.#common.cancelled);
    this.#main.querySelector<HTMLElement>("#receive")?.focus();
  }

  #stop(): void {
    if (this.#running !== undefined) this.#checker.stop();
    this.#running = undefined;
  }

  #say(text: string): void {
    this.#spokenAt = performance.now();
    this.#status.textContent = text;
  }
}
