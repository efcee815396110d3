import { JusoError, type Language } from "@juso/model";
import type { Failure } from "../messages.ts";
import { UnreadableFile } from "./watched-sources.ts";

/** What is said of an error: its own sentence, that a file cannot be read, or that something is wrong with the page. */
export function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof JusoError) return { because: "told", sentence: error.text[language] };
  if (error instanceof UnreadableFile) return { because: "unreadable", name: error.message };
  return { because: "unexpected" };
}
