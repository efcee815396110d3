import type { Answer, Request } from "../messages.ts";
import { failureOf } from "./failure-of.ts";
import { Session } from "./session.ts";

const answer = (message: Answer): void => postMessage(message);
const session = new Session(answer);

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const of = data.kind === "do" ? data.task.name : data.kind === "write" ? "write" : "check";
  session.take(data).catch((error: unknown) => answer({ kind: "failed", of, ...failureOf(error, session.language) }));
});
