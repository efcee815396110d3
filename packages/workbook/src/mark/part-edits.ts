import type { ByteSource } from "@juso/model";
import type { Parts } from "../read/ooxml-parts.ts";
import { WorkbookLimitError, type WorkbookLimits } from "../read/workbook-limits.ts";
import { type EntryChange, rewriteZip } from "../zip/rewrite-zip.ts";
import { partBytes, partText } from "./part-text.ts";
import { patchedText, type TextPatch } from "./text-patch.ts";
import { locateElements, type XmlElement } from "./xml-element.ts";

/** A part with its text. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** The parts of a workbook and what is to be changed in them. Positions are those of the parts as they are stored. */
export class PartEdits {
  readonly #parts: Parts;
  readonly #limits: Pick<WorkbookLimits, "sharedTextBytes">;
  readonly #read = new Map<string, Promise<XmlPart>>();
  readonly #sheets = new Map<string, Promise<XmlElement>>();
  readonly #patches = new Map<string, TextPatch[]>();
  readonly #changes = new Map<string, EntryChange>();

  constructor(parts: Parts, limits: Pick<WorkbookLimits, "sharedTextBytes">) {
    this.#parts = parts;
    this.#limits = limits;
  }

  /** Is the part there, and not to be removed? */
  has(name: string): boolean {
    const change = this.#changes.get(name);
    return change === undefined ? this.#parts.has(name) : change !== null;
  }

  /** The names of the parts as they are stored. */
  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** Is there anything to change? */
  get isChanged(): boolean {
    return this.#patches.size > 0 || this.#changes.size > 0;
  }

  /**
   * A part that is held in memory; `undefined` when it is not there.
   *
   * @throws WorkbookLimitError, DamagedWorkbookError
   */
  async part(name: string): Promise<XmlPart | undefined> {
    if (!this.has(name) || !this.#parts.has(name)) return undefined;
    const read = this.#read.get(name) ?? this.#readPart(name);
    this.#read.set(name, read);
    return read;
  }

  /** The elements of the part of a sheet, without its rows, which are passed over as a stream. */
  async sheet(name: string): Promise<XmlElement | undefined> {
    const part = this.#parts.get(name);
    if (part === undefined) return undefined;
    const read = this.#sheets.get(name) ?? locateElements(partText(part.stream()), (own) => own === "sheetData");
    this.#sheets.set(name, read);
    return read;
  }

  /** Patches a part that is stored. */
  patch(name: string, patches: readonly TextPatch[]): void {
    if (patches.length === 0) return;
    const known = this.#patches.get(name) ?? [];
    known.push(...patches);
    this.#patches.set(name, known);
  }

  /** Adds a part, or replaces one. */
  put(name: string, content: string | EntryChange): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : undefined;
    this.#changes.set(name, bytes === undefined ? (content as EntryChange) : () => once(bytes));
  }

  /** Takes a part away. */
  remove(name: string): void {
    this.#changes.set(name, null);
  }

  /**
   * The workbook with all changes.
   *
   * @param source of the parts.
   */
  write(source: ByteSource): Promise<Uint8Array> {
    const changes = new Map(this.#changes);
    for (const [name, patches] of this.#patches) {
      const part = this.#parts.get(name);
      if (part === undefined || changes.has(name)) continue;
      changes.set(name, () => partBytes(patchedText(partText(part.stream()), patches), part.stream()));
    }
    return rewriteZip(source, changes);
  }

  async #readPart(name: string): Promise<XmlPart> {
    const part = this.#parts.get(name)!;
    const { sharedTextBytes } = this.#limits;
    if (part.size > sharedTextBytes) throw new WorkbookLimitError("sharedTextBytes", sharedTextBytes);
    let text = "";
    for await (const piece of partText(part.stream())) text += piece;
    return { name, text, root: await locateElements(once(text)) };
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
