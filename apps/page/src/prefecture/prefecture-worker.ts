import { failureOf } from "../worker/failure-of.ts";
import type { PrefectureAnswer, PrefectureRequest } from "./prefecture-messages.ts";
import { PrefectureSession } from "./prefecture-session.ts";

const answer = (message: PrefectureAnswer): void => postMessage(message);
const session = new PrefectureSession(answer);
let before = Promise.resolve();

// One thing after the other, so that no answer is overtaken by one that was asked for later.
addEventListener("message", ({ data }: MessageEvent<PrefectureRequest>) => {
  before = before
    .then(() => session.take(data))
    .catch((error: unknown) =>
      answer({
        kind: "failed",
        of: data.kind === "save" || data.kind === "publish" ? data.kind : "check",
        ...failureOf(error, session.language),
      }),
    );
});
