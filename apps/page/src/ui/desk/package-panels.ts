import type { CalculationKind } from "@juso/grant";
import type { Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import type { PackageWords } from "../../words/package-words.ts";
import { element } from "../element.ts";
import { askingButton, choiceOf, field, type Panel, panel } from "./panel.ts";

/** The package of a submission, with its receipt. */
export function packagePanel(words: DeskWords, own: PackageWords, ask: (task: Task) => void): Panel {
  const document = choiceOf(
    "package-for",
    own.document,
    (["application", "change", "report", "none"] as const).map((kind): readonly [CalculationKind | "none", string] => [
      kind,
      own.documents[kind],
    ]),
  );
  const notAccepted = element("input", { type: "checkbox", id: "package-not-accepted" });
  const make = (): void => ask({ name: "package", document: document.value(), notAccepted: notAccepted.checked });
  return panel(words, {
    id: "panel-package",
    title: own.title,
    hint: own.hint,
    fields: [document.element, element("label", { className: "check" }, notAccepted, own.notAccepted)],
    buttons: [askingButton("make-package", own.make, make)],
  });
}

/**
 * Whether a package is as it was made.
 *
 * @param hasShown whether a package is shown that can be meant.
 */
export function verificationPanel(
  words: DeskWords,
  own: PackageWords,
  ask: (task: Task) => void,
  hasShown: boolean,
): Panel {
  const input = element("input", { type: "file", id: "package-file", accept: ".zip" });
  const typed = element("input", { type: "text", id: "package-number", autocomplete: "off" });
  const verify = (): void => {
    const file = input.files?.[0];
    ask({ name: "verification", ...(file && { file }), typed: typed.value.trim() });
  };
  return panel(words, {
    id: "panel-verification",
    title: own.verifyTitle,
    hint: own.verifyHint,
    fields: [
      element(
        "div",
        { className: "fields" },
        field(input, hasShown ? own.fileOrShown : own.file),
        field(typed, own.typed, own.typedHint),
      ),
    ],
    buttons: [askingButton("verify-package", own.verify, verify)],
  });
}
