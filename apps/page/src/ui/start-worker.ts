import type { Answer, Request } from "../messages.ts";

/** Something that checks, and can be stopped. */
export interface Checker {
  ask(request: Request): void;
  /** Ends what is being done; what was found out is forgotten. */
  stop(): void;
}

/**
 * The program of the worker, which stands in the page as compressed text. A worker from a Blob is the only kind that works for a page that
 * was opened from a disk.
 */
async function workerAddress(): Promise<string> {
  const text = document.getElementById("worker")?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const program = await new Response(unpacked).arrayBuffer();
  return URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
}

/** Starts the worker before anybody needs it. */
export function startChecker(take: (answer: Answer) => void): Checker {
  const address = workerAddress();
  const begin = async (): Promise<Worker> => {
    const begun = new Worker(await address);
    begun.onmessage = ({ data }: MessageEvent<Answer>) => take(data);
    // Among others when the memory of the worker is used up.
    begun.onerror = () => take({ kind: "failed", of: "check", because: "unexpected" });
    return begun;
  };
  let worker = begin();
  return {
    ask: (request) => {
      worker.then(
        (running) => running.postMessage(request),
        () => take({ kind: "failed", of: "check", because: "unexpected" }),
      );
    },
    stop: () => {
      worker.then((running) => {
        running.onmessage = null;
        running.terminate();
      });
      worker = begin();
    },
  };
}
