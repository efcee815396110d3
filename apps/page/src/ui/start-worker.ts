import type { Answer, PackedFonts, Request } from "../messages.ts";
import { unpackBytes } from "../packed-bytes.ts";

/** Something that checks, and can be stopped. */
export interface Checker {
  ask(request: Request): void;
  /** Gets ready to print with these fonts; each worker does so once. */
  prepare(fonts: () => PackedFonts): void;
  /** Ends what is being done; what was found out is forgotten. */
  stop(): void;
}

/**
 * The program of the worker, from its compressed text. A worker from a Blob is the only kind that works for a page that
 * was opened from a disk.
 */
async function workerProgram(packed: string): Promise<Blob> {
  const unpacked = new Blob([unpackBytes(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Blob([await new Response(unpacked).arrayBuffer()], { type: "text/javascript" });
}

/** A worker and its program. */
interface Begun {
  readonly running: Worker;
  readonly program: Blob;
}

/**
 * Starts the worker before anybody needs it.
 *
 * @param packed its program, compressed; what stands in the page when absent.
 */
export function startChecker(
  take: (answer: Answer) => void,
  packed: string = document.getElementById("worker")?.textContent ?? "",
): Checker {
  const program = workerProgram(packed);
  const address = program.then((blob) => URL.createObjectURL(blob));
  let isPrepared = false;
  const begin = async (): Promise<Begun> => {
    const begun = new Worker(await address);
    begun.onmessage = ({ data }: MessageEvent<Answer>) => take(data);
    // Among others when the memory of the worker is used up.
    begun.onerror = () => take({ kind: "failed", of: "check", because: "unexpected" });
    return { running: begun, program: await program };
  };
  let worker = begin();
  const ask = (request: (program: Blob) => Request): void => {
    worker.then(
      (begun) => begun.running.postMessage(request(begun.program)),
      () => take({ kind: "failed", of: "check", because: "unexpected" }),
    );
  };
  return {
    ask: (request) => ask(() => request),
    prepare: (fonts) => {
      if (isPrepared) return;
      isPrepared = true;
      ask((own) => ({ kind: "prepare", program: own, fonts: fonts() }));
    },
    stop: () => {
      worker.then(({ running }) => {
        running.onmessage = null;
        running.terminate();
      });
      worker = begin();
      isPrepared = false;
    },
  };
}
