import type { PrintPaper } from "@juso/filing";
import { JusoError } from "@juso/model";
import type { PackedFonts } from "../messages.ts";
import { type Printed, type PrintRequest, printingName } from "./print-messages.ts";

/** Somebody who waits for a paper. */
interface Waiting {
  readonly give: (pdf: Uint8Array) => void;
  readonly refuse: (reason: unknown) => void;
}

/** Prints papers in a worker of its own, beside whatever else is done. */
export class PrintingWorker {
  readonly #program: Blob;
  readonly #fonts: PackedFonts;
  readonly #waiting: Waiting[] = [];
  #worker: Worker;

  /** Begins to open the fonts, before anybody needs them. @param program what this worker runs, too. */
  constructor(program: Blob, fonts: PackedFonts) {
    this.#program = program;
    this.#fonts = fonts;
    this.#worker = this.#begin();
  }

  readonly print: PrintPaper = (paper) =>
    new Promise((give, refuse) => {
      this.#waiting.push({ give, refuse });
      this.#worker.postMessage({ kind: "print", paper } satisfies PrintRequest);
    });

  #begin(): Worker {
    const address = URL.createObjectURL(this.#program);
    const worker = new Worker(address, { name: printingName });
    worker.postMessage({ kind: "fonts", fonts: this.#fonts } satisfies PrintRequest);
    // Papers come back in the order in which they were given.
    worker.onmessage = ({ data }: MessageEvent<Printed>) => {
      const { give, refuse } = this.#waiting.shift()!;
      if ("pdf" in data) give(data.pdf);
      else refuse(data.told === undefined ? new Error("not printed") : new JusoError(data.told.code, data.told.text));
    };
    // Among others when its memory is used up: the next papers get a new one.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      this.#worker = this.#begin();
      for (const { refuse } of this.#waiting.splice(0)) refuse(new Error("not printed"));
    };
    return worker;
  }
}
