import type { Language } from "@juso/model";
import type { Request } from "../messages.ts";
import type { Task } from "../task-messages.ts";
import { packedFonts } from "./packed-fonts.ts";

/** A task as the worker is asked for it, with the fonts for what prints something. @param index of the submission, when there is one. */
export function taskRequest(task: Task, language: Language, index: number | undefined): Request {
  return {
    kind: "do",
    task,
    language,
    ...(index === undefined ? {} : { index }),
    ...(task.name === "package" ? { fonts: packedFonts() } : {}),
  };
}
