import { field } from "../ui/desk/panel.ts";
import { element } from "../ui/element.ts";
import { yearInput } from "../ui/year-input.ts";
import type { PrefectureWords } from "../words/prefecture-words.ts";
import type { ReceptionOrder, RecognisedFiles } from "./prefecture-messages.ts";

/** What is received, as somebody enters it. */
export interface OrderForm {
  readonly element: HTMLElement;
  /** Says what the chosen files are. */
  show(recognised: RecognisedFiles): void;
  /** What was entered, to be put into the form of another language. */
  read(): Partial<ReceptionOrder>;
}

/**
 * @param before what was entered before the language was changed.
 * @param receive asked with a whole order.
 * @param forget asked when somebody wants to choose anew.
 */
export function orderForm(
  words: PrefectureWords,
  before: Partial<ReceptionOrder>,
  receive: (order: ReceptionOrder) => void,
  forget: () => void,
): OrderForm {
  const chosen = element("div", { id: "chosen-files", role: "status" });
  const fiscalYear = yearInput("received-year", {
    required: true,
    value: before.fiscalYear?.toString() ?? "",
  });
  const document = element(
    "select",
    { id: "received-document" },
    ...(Object.entries(words.documents) as [ReceptionOrder["document"], string][]).map(([value, title]) =>
      element("option", { value, selected: value === (before.document ?? "application") }, title),
    ),
  );
  const deadline = element("input", { type: "date", id: "received-deadline", value: before.deadline ?? "" });
  const alert = element("p", { role: "alert" });
  let arrived = 0;
  const read = (): Partial<ReceptionOrder> => ({
    document: document.value as ReceptionOrder["document"],
    ...(fiscalYear.value !== "" && fiscalYear.validity.valid && { fiscalYear: fiscalYear.valueAsNumber }),
    ...(deadline.value !== "" && { deadline: deadline.value }),
  });
  const form = element(
    "form",
    {
      onsubmit: (event: Event) => {
        event.preventDefault();
        alert.textContent = arrived === 0 ? words.nothingArrived : "";
        if (arrived > 0) receive(read() as ReceptionOrder);
      },
    },
    element(
      "div",
      { className: "fields" },
      field(fiscalYear, words.fiscalYear, words.fiscalYearHint),
      field(document, words.document),
      field(deadline, words.deadline, words.deadlineHint),
    ),
    alert,
    element(
      "p",
      { className: "buttons" },
      element("button", { type: "submit", id: "receive", className: "primary" }, words.receive),
      element("button", { type: "button", id: "forget-files", onclick: forget }, words.forgetFiles),
    ),
  );
  return {
    element: element(
      "section",
      { className: "save", "aria-labelledby": "order" },
      element("h2", { id: "order" }, words.order),
      chosen,
      form,
    ),
    show: (recognised) => {
      arrived = recognised.arrived;
      if (arrived > 0) alert.textContent = "";
      const hasRoster = recognised.lists.some(({ kind }) => kind === "roster");
      chosen.replaceChildren(
        element("h3", {}, words.chosen),
        element(
          "ul",
          {},
          ...recognised.lists.map(({ kind, path }) => element("li", {}, `${words.lists[kind]}：${path}`)),
          element("li", {}, words.arrived(arrived)),
        ),
        ...(hasRoster ? [] : [element("p", { className: "quiet" }, words.noRoster)]),
      );
    },
    read,
  };
}
