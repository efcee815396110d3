import type { Text } from "./text.ts";

/**
 * The title of a code. A code that the list no longer or not yet has stands for itself: a document filed with another release may hold one.
 *
 * @param titles the titles of its list, such as `componentTitles`.
 */
export function codeTitle<Code extends string>(titles: Readonly<Record<Code, Text>>, code: NoInfer<Code>): Text {
  const known: Readonly<Partial<Record<string, Text>>> = titles;
  return Object.hasOwn(known, code) ? known[code]! : { ja: code, en: code };
}
