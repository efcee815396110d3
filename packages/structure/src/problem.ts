import type { MessageData } from "@juso/model";

/** One breach found in a value or a record, before it is given a place. */
export interface Problem {
  readonly checkId: string;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly values?: MessageData;
  /** False when the value can still be used by rules. */
  readonly spoilsField: boolean;
}

/** A cell's value as a message shows it: at most 60 characters, on one line. */
export function shownValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const characters = [...text.replaceAll(/\s+/g, " ")];
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : characters.join("");
}
