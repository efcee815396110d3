import type { Language } from "@juso/model";
import type { ParametersRead, Request } from "../messages.ts";
import { parameterFieldWords } from "../words/parameter-words.ts";
import { element } from "./element.ts";

/** Where a file of values is chosen, said what is in it, and removed again. */
export interface ParameterField {
  readonly element: HTMLElement;
  readonly file: File | undefined;
  /** Says what was read in the file, or what is wrong with it. */
  tell(read: ParametersRead): void;
}

/**
 * @param before the file that was chosen before the language was changed; it is read again, to be told of in this one.
 * @param ask takes the question what is in a file.
 */
export function parameterField(
  language: Language,
  before: File | undefined,
  ask: (request: Request) => void,
): ParameterField {
  const words = parameterFieldWords[language];
  let file = before;
  const status = element("p", { role: "status", id: "parameter-file-status" });
  const input = element("input", {
    type: "file",
    id: "parameter-file",
    accept: ".xlsx,.json",
    hidden: true,
    onchange: () => {
      const [chosen] = input.files ?? [];
      // Choosing the same again is a change.
      input.value = "";
      if (chosen !== undefined) take(chosen);
    },
  });
  const choose = element(
    "button",
    {
      type: "button",
      id: "choose-parameter-file",
      "aria-describedby": "parameter-file-hint",
      onclick: () => input.click(),
    },
    words.choose,
  );
  const remove = element(
    "button",
    {
      type: "button",
      id: "remove-parameter-file",
      onclick: () => {
        file = undefined;
        remove.hidden = true;
        status.textContent = words.removed;
        status.classList.remove("wrong");
        choose.focus();
      },
    },
    words.remove,
  );
  const take = (chosen: File): void => {
    file = chosen;
    remove.hidden = false;
    status.textContent = words.reading;
    status.classList.remove("wrong");
    ask({ kind: "readParameters", file: chosen, language });
  };
  remove.hidden = true;
  if (before !== undefined) take(before);
  return {
    element: element(
      "div",
      { role: "group", "aria-labelledby": "parameter-file-title" },
      element("p", { id: "parameter-file-title", className: "title" }, words.title),
      element("p", { id: "parameter-file-hint", className: "quiet" }, words.hint),
      input,
      element("p", { className: "buttons" }, choose, remove),
      status,
    ),
    get file() {
      return file;
    },
    tell: ({ isRight, sentence }) => {
      // What was removed meanwhile is not spoken of.
      if (file === undefined) return;
      status.textContent = sentence;
      status.classList.toggle("wrong", !isRight);
    },
  };
}
