import type { Language } from "@juso/model";
import { element } from "./element.ts";

/** The languages of the page, each by its own name; the present one is pressed. */
export function languageButtons(label: string, present: Language, choose: (language: Language) => void): HTMLElement {
  const button = (language: Language, name: string): HTMLElement =>
    element(
      "button",
      {
        type: "button",
        lang: language,
        id: `language-${language}`,
        "aria-pressed": String(present === language),
        onclick: () => choose(language),
      },
      name,
    );
  return element(
    "div",
    { role: "group", className: "languages", "aria-label": label },
    button("ja", "日本語"),
    button("en", "English"),
  );
}
