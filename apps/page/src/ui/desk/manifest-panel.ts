import type { ManifestAnswers, Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { yearInput } from "../year-input.ts";
import { askingButton, field, type Panel, panel } from "./panel.ts";

/** The manifest of a folder. What its files do not tell is asked for when somebody wants it. */
export function manifestPanel(words: DeskWords, ask: (task: Task) => void): Panel {
  const inputs = {
    municipalityCode: element("input", {
      type: "text",
      id: "manifest-code",
      inputMode: "numeric",
      pattern: "[0-9]{6}",
    }),
    fiscalYear: yearInput("manifest-year"),
    level: element(
      "select",
      { id: "manifest-level" },
      element("option", { value: "" }, words.choose),
      ...(["p0", "p1"] as const).map((level) => element("option", { value: level }, words.levels[level])),
    ),
    author: element("input", { type: "text", id: "manifest-author" }),
  };
  const asked = element("div", { className: "fields", hidden: true });
  const read = (): ManifestAnswers => {
    const { author, fiscalYear, level, municipalityCode } = inputs;
    return {
      ...(municipalityCode.value !== "" && municipalityCode.validity.valid
        ? { municipalityCode: municipalityCode.value }
        : {}),
      ...(fiscalYear.value !== "" && fiscalYear.validity.valid ? { fiscalYear: fiscalYear.valueAsNumber } : {}),
      ...(level.value === "p0" || level.value === "p1" ? { level: level.value } : {}),
      ...(author.value.trim() === "" ? {} : { author: author.value.trim() }),
    };
  };
  return panel(words, {
    id: "panel-manifest",
    title: words.manifest,
    hint: words.manifestHint,
    fields: [asked],
    buttons: [askingButton("make-manifest", words.makeManifest, () => ask({ name: "manifest", given: read() }))],
    shown: (result, { missing }) => {
      if (missing === undefined) return;
      const keys = [...missing, "author" as const].filter((key) => !asked.contains(inputs[key]));
      asked.append(...keys.map((key) => field(inputs[key], words.asked[key])));
      asked.hidden = false;
      result.append(element("p", { role: "alert" }, words.manifestAsks));
      inputs[missing[0]!].focus();
    },
  });
}
