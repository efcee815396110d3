import type { Request } from "../messages.ts";
import { startChecker } from "../ui/start-worker.ts";
import type { PrefectureAnswer, PrefectureRequest } from "./prefecture-messages.ts";

/** The worker of the page for prefectures. It starts and stops like the one that checks, and speaks of other things. */
export interface PrefectureChecker {
  ask(request: PrefectureRequest): void;
  /** Ends what is being done; what was found out is forgotten. */
  stop(): void;
}

/** Starts the worker before anybody needs it. */
export function startPrefectureChecker(take: (answer: PrefectureAnswer) => void): PrefectureChecker {
  const { ask, stop } = startChecker((answer) => take(answer as unknown as PrefectureAnswer));
  return { ask: (request) => ask(request as unknown as Request), stop };
}
