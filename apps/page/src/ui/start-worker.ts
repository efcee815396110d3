import type { Answer, Request } from "../messages.ts";

/** Something that checks, and can be stopped. */
export interface Checker {
  ask(request: Request): void;
  /** Ends what is being done; what was found out is forgotten. */
  stop(): void;
}

/**
 * The program of the worker, from its compressed text. A worker from a Blob is the only kind that works for a page that
 * was opened from a disk.
 */
async function workerAddress(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const program = await new Response(unpacked).arrayBuffer();
  return URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
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
  const address = workerAddress(packed);
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
