/** A line of a table, or the one place of a finding. */
interface Row {
  readonly element: Element;
  readonly text: string;
}

/** What is shown or hidden as one: a cause, or a sheet. */
interface Group {
  readonly element: HTMLElement;
  /** What is said of all its rows. */
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Hides what does not match: a word, and in the list by sheets the person. By causes the style sheet of the report follows the person. */
export class FindingFilter {
  readonly #groups: readonly Group[];

  /** @param list what holds the causes or the sheets. */
  constructor(list: ParentNode) {
    this.#groups = [...list.querySelectorAll<HTMLElement>(".causes .cause, .sheet")].map(groupOf);
  }

  /**
   * @param words all of them have to occur.
   * @param who the class of the rows of a person; everybody when absent.
   * @returns how many places are shown, and how many there are.
   */
  apply(words: readonly string[], who: string | undefined): { readonly shown: number; readonly all: number } {
    let shown = 0;
    let all = 0;
    for (const { element, rows, text } of this.#groups) {
      const isCause = element.classList.contains("cause");
      const isTheirs = (each: Element): boolean => who === undefined || each.classList.contains(who);
      let count = 0;
      for (const row of rows) {
        const matches =
          words.every((word) => text.includes(word) || row.text.includes(word)) &&
          isTheirs(isCause ? element : row.element);
        row.element.toggleAttribute("hidden", !matches);
        if (matches) count += 1;
      }
      hideEmpty(element);
      element.hidden = count === 0;
      openWhatMatches(element, words.length > 0 && count < rows.length);
      shown += count;
      all += rows.length;
    }
    return { shown, all };
  }
}

/** A statement without a place that is shown goes with its places. */
function hideEmpty(group: HTMLElement): void {
  for (const told of group.querySelectorAll<HTMLElement>(".told:has(tbody tr)")) {
    told.hidden = told.querySelector("tbody tr:not([hidden])") === null;
  }
}

/** A folded table opens while a word is looked for in it, and folds again. */
function openWhatMatches(group: HTMLElement, isLooking: boolean): void {
  for (const folded of group.querySelectorAll("details")) {
    if (isLooking && !folded.open && folded.querySelector("tbody tr:not([hidden])")) {
      folded.open = true;
      folded.dataset.opened = "";
    } else if (!isLooking && folded.dataset.opened !== undefined) {
      folded.open = false;
      delete folded.dataset.opened;
    }
  }
}

function groupOf(group: HTMLElement): Group {
  const told = [...group.querySelectorAll<HTMLElement>(".told")];
  const parts = told.length === 0 ? [group] : told;
  return {
    element: group,
    text: textOf(group, told.length === 0 ? "table" : ".told"),
    rows: parts.flatMap((part): readonly Row[] => {
      const lines = [...part.querySelectorAll("tbody tr")];
      const text = part === group ? "" : textOf(part, "table");
      if (lines.length === 0) return [{ element: part, text }];
      return lines.map((element) => ({ element, text: `${text} ${textOf(element)}` }));
    }),
  };
}

/** Text in small letters, without what is within some of the parts. */
function textOf(element: Element, without?: string): string {
  if (without === undefined) return (element.textContent ?? "").toLowerCase();
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return textOf(copy);
}
