import { visibleText } from "../visible-text.ts";

/** Sentences as the text of a SARIF message, in which braces are doubled because single ones are places to fill in (3.11.5 of the standard). */
export function sarifMessage(...sentences: readonly string[]): { readonly text: string } {
  return { text: sentences.map((sentence) => visibleText(sentence).replaceAll(/[{}]/g, "$&$&")).join("\n") };
}
