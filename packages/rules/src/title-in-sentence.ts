import type { Text } from "@juso/model";

/** A title as it stands inside a sentence: English ones begin with a small letter there. */
export function titleInSentence({ ja, en }: Text): Text {
  return { ja, en: `${en.slice(0, 1).toLowerCase()}${en.slice(1)}` };
}
