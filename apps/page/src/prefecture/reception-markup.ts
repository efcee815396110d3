import {
  type MunicipalityState,
  type Reception,
  type RollUp,
  receptionStateTitles,
  type ShownCell,
  type ShownTable,
  showReception,
  showRollUp,
} from "@juso/aggregate";
import { groupDigits, type Language } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { type Html, html } from "@juso/reporters/page";
import { prefectureWords } from "../words/prefecture-words.ts";

/** What the list on the screen shows of what arrived; the list that is saved has more. */
const shownColumns: ReadonlySet<string> = new Set([
  "municipalityCode",
  "municipalityName",
  "state",
  "fileState",
  "isAdopted",
  "arrivedDate",
  "path",
  "number",
  "errors",
  "refusedNames",
]);

/** A reception on the page: how many of each state, the list of what arrived, and every table, folded. */
export function receptionMarkup(reception: Reception, rollUp: RollUp, language: Language): string {
  const words = prefectureWords[language];
  const { hasRoster, municipalities, notes = [] } = reception;
  const states = (Object.keys(receptionStateTitles) as MunicipalityState[]).flatMap((state) => {
    const count = municipalities.filter((each) => each.state === state).length;
    return count === 0 ? [] : [[receptionStateTitles[state][language], count] as const];
  });
  const told = [...(hasRoster ? [] : [words.noRoster]), ...notes.map((note) => visibleText(note[language]))];
  return html`<h2 id="result" tabindex="-1">${words.result}</h2>
<p class="label">${words.added(rollUp.inputs.length, municipalities.length)}</p>
${told.length === 0 ? undefined : html`<h3>${words.notes}</h3>\n<ul>\n${told.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>\n`}<table class="states">
<caption>${words.states}</caption>
<thead><tr><th scope="col">${words.state}</th><th scope="col" class="number">${words.count}</th></tr></thead>
<tbody>
${states.map(([title, count]) => html`<tr><th scope="row">${title}</th><td class="number">${groupDigits(count)}</td></tr>\n`)}</tbody>
</table>
${folded(withColumns(showReception(reception)), language, true)}<h2>${words.tables}</h2>
<p class="alert">${words.tablesHint}</p>
${showRollUp(rollUp).map((table) => folded(table, language, false))}`.markup;
}

function withColumns(table: ShownTable): ShownTable {
  const places = table.columns.flatMap(({ key }, index) => (shownColumns.has(key) ? [index] : []));
  const pick = <T>(list: readonly T[]): readonly T[] => places.map((place) => list[place] as T);
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) };
}

function folded({ columns, leftOut, note, rows, title }: ShownTable, language: Language, isOpen: boolean): Html {
  const head = columns.map(
    ({ counts, title: heading }) =>
      html`<th scope="col"${counts === undefined ? undefined : html` class="number"`}>${heading[language]}</th>`,
  );
  const line = (row: readonly ShownCell[]): Html => {
    const isTotal = row.some((cell) => cell.kind === "key" && cell.isTotal);
    const cells = row.map((cell, index) => {
      const label = columns[index]?.title[language] ?? "";
      const isNumber = columns[index]?.counts !== undefined;
      const key = columns[index]?.key ?? "";
      return html`<td data-label="${label}" data-key="${key}"${isNumber ? html` class="number"` : undefined}>${cellText(cell, language)}</td>`;
    });
    return html`<tr${isTotal ? html` class="total"` : undefined}>${cells}</tr>\n`;
  };
  return html`<details class="panel table"${isOpen ? html` open` : undefined}><summary>${title[language]}</summary>
<p class="quiet">${note[language]}</p>
${leftOut && html`<p class="quiet">${leftOut[language]}</p>\n`}<table class="stacked">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table>
</details>
`;
}

function cellText(cell: ShownCell, language: Language): string {
  switch (cell.kind) {
    case "key":
      return visibleText(cell.title[language]);
    case "text":
      return visibleText(cell.text[language]);
    case "number":
      return groupDigits(cell.exact);
    case "hidden":
      return prefectureWords[language].hidden;
    case "none":
      return "";
  }
}
