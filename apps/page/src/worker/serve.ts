import type { Answer, Request } from "../messages.ts";
import type { DocumentDesk } from "./document-desk.ts";
import { failureOf } from "./failure-of.ts";
import { Session } from "./session.ts";

/**
 * Answers what the page asks.
 *
 * @param desk what makes documents; absent in the light edition.
 */
export function serve(desk: DocumentDesk | undefined): void {
  const answer = (message: Answer): void => postMessage(message);
  const session = new Session(answer, desk);
  addEventListener("message", ({ data }: MessageEvent<Request>) => {
    const of = data.kind === "write" || data.kind === "documents" ? data.kind : "check";
    session.take(data).catch((error: unknown) => answer({ kind: "failed", of, ...failureOf(error, session.language) }));
  });
}
