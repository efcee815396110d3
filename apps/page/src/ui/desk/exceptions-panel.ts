import type { Acknowledgement, Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { askingButton, type Panel, panel } from "./panel.ts";

/**
 * What was written on the page about findings that stay: each row can be taken back, and all are saved as a table.
 *
 * @param change called with the rows that are left.
 */
export function exceptionsPanel(
  words: DeskWords,
  ask: (task: Task) => void,
  rows: readonly Acknowledgement[],
  change: (rows: readonly Acknowledgement[]) => void,
): Panel {
  const item = (row: Acknowledgement): HTMLElement =>
    element(
      "li",
      {},
      element("code", {}, row.recordId),
      ` ${row.reason}（${[row.approver, row.approvedDate, row.expiresDate].filter(Boolean).join("、")}） `,
      element(
        "button",
        {
          type: "button",
          className: "link",
          "aria-label": `${words.takeBack} ${row.recordId}`,
          onclick: () => change(rows.filter((each) => each !== row)),
        },
        words.takeBack,
      ),
    );
  return panel(words, {
    id: "panel-exceptions",
    title: words.exceptions(rows.length),
    hint: words.exceptionsHint,
    isOpen: true,
    fields: [element("ul", {}, ...rows.map(item))],
    buttons: [askingButton("save-exceptions", words.saveExceptions, () => ask({ name: "exceptions", rows }))],
  });
}
