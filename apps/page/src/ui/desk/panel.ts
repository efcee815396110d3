import type { TaskOutcome } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { fileLinks } from "../file-links.ts";

/** Something that can be done, folded until somebody wants it. */
export interface Panel {
  readonly element: HTMLDetailsElement;
  /** Says that it has begun. */
  begin(): void;
  /** Shows what came of it. What is to be read takes the focus; files are told and offered. */
  give(outcome: TaskOutcome): void;
  /** Says why nothing came of it. */
  refuse(reason: string): void;
}

/** What a panel is made of. */
export interface PanelContent {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly isOpen?: boolean;
  readonly fields: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  /** Changes what came out before it is shown. */
  readonly shown?: (result: HTMLElement, outcome: TaskOutcome) => void;
}

/** Makes a panel. */
export function panel(words: DeskWords, { buttons, fields, hint, id, isOpen, shown, title }: PanelContent): Panel {
  const status = element("div", { role: "status", className: "made" });
  const result = element("div", { className: "result" });
  return {
    element: element(
      "details",
      { className: "panel", id, open: isOpen ?? false },
      element("summary", {}, title),
      element("p", { className: "quiet" }, hint),
      ...fields,
      ...(buttons.length === 0 ? [] : [element("p", { className: "buttons" }, ...buttons)]),
      status,
      result,
    ),
    begin: () => {
      status.replaceChildren(element("p", {}, words.working));
      result.replaceChildren();
    },
    give: (outcome) => {
      const { files = [], markup, missing, notes = [] } = outcome;
      const isDone = missing === undefined && (files.length > 0 || markup !== undefined);
      status.replaceChildren(
        ...(isDone ? [element("p", {}, words.done)] : []),
        ...(files.length === 0 ? [] : [fileLinks(files)]),
        ...notes.map((note) => element("p", {}, note)),
      );
      // Markup that the worker made with `html`: every text in it is escaped, and the policy of the page lets nothing in it run.
      result.innerHTML = markup ?? "";
      shown?.(result, outcome);
      result.querySelector<HTMLElement>("h3")?.focus();
    },
    refuse: (reason) => {
      status.replaceChildren(...reason.split("\n").map((line) => element("p", {}, line)));
      result.replaceChildren();
    },
  };
}

/** A button that asks for something. */
export function askingButton(id: string, title: string, ask: () => void): HTMLButtonElement {
  return element("button", { type: "button", id, onclick: ask }, title);
}

/** A choice of one among several. */
export interface Choice<Value extends string> {
  readonly element: HTMLElement;
  readonly value: () => Value;
}

/** Radio buttons; the first one is chosen. */
export function choiceOf<Value extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [Value, string])[],
): Choice<Value> {
  const inputs = options.map(([value], index) =>
    element("input", { type: "radio", name, id: `${name}-${value}`, value, checked: index === 0 }),
  );
  return {
    element: element(
      "fieldset",
      { className: "choices" },
      element("legend", {}, legend),
      ...options.map(([, title], index) => element("label", {}, inputs[index], title)),
    ),
    value: () => (inputs.find(({ checked }) => checked) ?? inputs[0]!).value as Value,
  };
}

/** A labelled field with its hint. */
export function field(input: HTMLElement, label: string, hint?: string): HTMLElement {
  const told = hint === undefined ? undefined : element("p", { id: `${input.id}-hint`, className: "quiet" }, hint);
  if (told !== undefined) input.setAttribute("aria-describedby", told.id);
  return element("div", {}, element("label", { for: input.id }, label), told, input);
}
