import type { Answer, Request } from "../messages.ts";
import type { DocumentDesk } from "./document-desk.ts";
import { failureOf } from "./failure-of.ts";
import { Session } from "./session.ts";
import { warmUp, warmUpPrinting } from "./warm-up.ts";

/**
 * Answers what the page asks, one thing after the other, so that no answer is overtaken by one that was asked for later.
 *
 * @param desk what makes documents; absent in the light edition.
 */
export function serve(desk: DocumentDesk | undefined): void {
  const answer = (message: Answer): void => postMessage(message);
  const session = new Session(answer, desk);
  let asked = 0;
  let before = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<Request>) => {
    asked += 1;
    const of = failedRequest(data);
    before = before
      .then(() => session.take(data))
      .catch((error: unknown) => answer({ kind: "failed", of, ...failureOf(error, session.language) }));
    const now = asked;
    if (data.kind === "prepare" && desk !== undefined) void before.then(() => warmUpPrinting(desk, () => asked > now));
  });
  void warmUp(() => asked > 0);
}

/** What a request was for, as the page tells failures apart. */
function failedRequest(request: Request): Extract<Answer, { kind: "failed" }>["of"] {
  if (request.kind === "do") return request.task.name;
  return request.kind === "write" || request.kind === "documents" ? request.kind : "check";
}
