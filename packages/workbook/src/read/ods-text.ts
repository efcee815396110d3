import { WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/** Elements of which a person sees nothing in the cell itself: notes, furigana, drawings. */
const unseen = new Set(["office:annotation", "text:ruby-text", "table:shapes", "draw:frame", "text:note"]);

/** Puts together the text that a cell of an OpenDocument sheet shows. White space is folded as the format asks. */
export class OdsText {
  readonly #limit: number;
  #text = "";
  #paragraphs = 0;
  #isInParagraph = false;
  #unseenDepth = 0;

  constructor(limits: Pick<WorkbookLimits, "textLength">) {
    this.#limit = limits.textLength;
  }

  begin(): void {
    this.#text = "";
    this.#paragraphs = 0;
    this.#isInParagraph = false;
    this.#unseenDepth = 0;
  }

  end(): string {
    return this.#text;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unseenDepth > 0 || unseen.has(name)) {
      this.#unseenDepth += 1;
      return;
    }
    if (name === "text:p" || name === "text:h") {
      if (this.#paragraphs > 0) this.#text += "\n";
      this.#paragraphs += 1;
      this.#isInParagraph = true;
    } else if (this.#isInParagraph) {
      if (name === "text:s") this.#addSpaces(attributes["text:c"]);
      else if (name === "text:tab") this.#text += "\t";
      else if (name === "text:line-break") this.#text += "\n";
    }
  }

  close(name: string): void {
    if (this.#unseenDepth > 0) this.#unseenDepth -= 1;
    else if (name === "text:p" || name === "text:h") this.#isInParagraph = false;
  }

  add(text: string): void {
    if (!this.#isInParagraph || this.#unseenDepth > 0) return;
    this.#text += /[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, " ") : text;
    this.#check();
  }

  #addSpaces(count: string | undefined): void {
    const spaces = count === undefined ? 1 : Number(count);
    if (!(spaces >= 1)) return;
    if (spaces > this.#limit) throw new WorkbookLimitError("textLength", this.#limit);
    this.#text += " ".repeat(spaces);
    this.#check();
  }

  #check(): void {
    if (this.#text.length > this.#limit) throw new WorkbookLimitError("textLength", this.#limit);
  }
}
