import type { JsonSchema } from "./json-schema.ts";

/** The title of a type: its name, which tools that write code take as it is. The English title stands beside it where it is another text. */
export function titledType(name: string, titleEn: string | undefined): JsonSchema {
  return { title: name, ...(titleEn === undefined || titleEn === name ? {} : { "x-title-en": titleEn }) };
}

/** The Japanese title as a keyword, and at the head of the description, which is what an editor shows: 「受付日。…」. */
export function titledInJapanese(title: string, description: string | undefined): JsonSchema {
  return { "x-title-ja": title, description: `${title}。${description ?? ""}` };
}

/** The description without the title at its head; absent where nothing follows it. */
export function untitledDescription({ description, "x-title-ja": title }: JsonSchema): string | undefined {
  const text = description?.slice(`${title}。`.length);
  return text === "" ? undefined : text;
}
