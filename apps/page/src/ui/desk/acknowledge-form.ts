import type { MayStay } from "../../messages.ts";
import type { Acknowledgement } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { field } from "./panel.ts";

/** So many records can be ticked; of more, or of none that may be shown, the id is typed. */
const mostTicked = 50;

/**
 * Puts a form into each problem that may stay as it is, in which somebody says why. Nothing is filled in beforehand: what is written is what
 * somebody knows.
 *
 * @param report what shows the problems.
 * @param add called with the rows that somebody wrote.
 */
export function addAcknowledgeForms(
  words: DeskWords,
  report: HTMLElement,
  all: readonly MayStay[],
  add: (rows: readonly Acknowledgement[]) => void,
): void {
  const byRule = new Map(all.map((each) => [each.ruleId, each]));
  for (const cause of report.querySelectorAll<HTMLElement>(".causes .cause")) {
    const found = byRule.get(cause.querySelector("dl code")?.textContent ?? "");
    if (found !== undefined) cause.append(acknowledgeForm(words, found, `${cause.id}-stays`, add));
  }
}

function acknowledgeForm(
  words: DeskWords,
  { as, records, ruleId }: MayStay,
  id: string,
  add: (rows: readonly Acknowledgement[]) => void,
): HTMLElement {
  const which = recordChoice(words, records, id);
  const text = (name: string, maxLength: number): HTMLInputElement =>
    element("input", { type: "text", id: `${id}-${name}`, name, required: true, maxLength });
  const reason = element("textarea", { id: `${id}-reason`, name: "reason", required: true, maxLength: 500, rows: 3 });
  const approver = text("approver", 120);
  const approvedDate = element("input", { type: "date", id: `${id}-approved`, name: "approved", required: true });
  const expiresDate = element("input", { type: "date", id: `${id}-expires`, name: "expires" });
  const problem = element("p", { role: "alert" });
  const form = element(
    "form",
    {
      className: "stays",
      onsubmit: (event: Event) => {
        event.preventDefault();
        const chosen = which.read();
        problem.textContent = chosen.length === 0 ? words.noRecord : "";
        if (chosen.length === 0) return which.focus();
        const rows = chosen.map((recordId) => ({
          ...{ ruleId, recordId, reason: reason.value.trim(), approver: approver.value.trim() },
          approvedDate: approvedDate.value,
          ...(expiresDate.value === "" ? {} : { expiresDate: expiresDate.value }),
        }));
        // What was added is no draft any more.
        form.reset();
        add(rows);
      },
    },
    element("p", {}, words.onlyFacts),
    which.element,
    element(
      "div",
      { className: "fields" },
      field(reason, words.reason, words.reasonHint),
      field(approver, words.approver, words.approverHint),
      field(approvedDate, words.approvedDate),
      ...(as === "waived" ? [field(expiresDate, words.expiresDate, words.expiresHint)] : []),
    ),
    problem,
    element("p", { className: "buttons" }, element("button", { type: "submit" }, words.add)),
  );
  return element(
    "details",
    { className: "staying", id, "data-rule": ruleId },
    element("summary", {}, words.acknowledge[as]),
    form,
  );
}

/** Records to tick, or a field for the id of one. */
function recordChoice(
  words: DeskWords,
  records: MayStay["records"],
  id: string,
): { readonly element: HTMLElement; readonly read: () => readonly string[]; readonly focus: () => void } {
  if (records.length === 0 || records.length > mostTicked) {
    const input = element("input", {
      type: "text",
      id: `${id}-record`,
      name: "record",
      required: true,
      maxLength: 200,
    });
    const read = (): readonly string[] => (input.value.trim() === "" ? [] : [input.value.trim()]);
    return { element: field(input, words.recordId), read, focus: () => input.focus() };
  }
  const boxes = records.map((record) =>
    element("input", { type: "checkbox", value: record.id, checked: records.length === 1 }),
  );
  return {
    element: element(
      "fieldset",
      { className: "choices" },
      element("legend", {}, words.records),
      ...records.map((record, index) =>
        element("label", {}, boxes[index], element("span", {}, element("code", {}, record.id), ` ${record.place}`)),
      ),
    ),
    read: () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
    focus: () => boxes[0]?.focus(),
  };
}
