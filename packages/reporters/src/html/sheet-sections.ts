import type { Location } from "@juso/model";
import { filledColumns } from "../place-columns.ts";
import { type Cause, reportCauses } from "../report-causes.ts";
import type { ReportView } from "../report-view.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { causeId } from "./cause-section.ts";
import { type Html, html } from "./html.ts";

interface Place {
  readonly cause: Cause;
  readonly location: Location;
  readonly message: string;
  readonly fix: string;
}

/**
 * The same findings by file and sheet, in the order of their rows: for somebody who has one sheet open and mends it from top to bottom.
 * Each line leads to its cause in `reportMain`, which stands on the same page.
 */
export function sheetSections(view: ReportView): Html {
  const groups = new Map<string, Place[]>();
  for (const cause of reportCauses(view.report)) {
    for (const { fix, location, message, places = [] } of cause.findings) {
      for (const each of places.length > 0 ? places : [location]) {
        const key = JSON.stringify([each.file, each.sheet]);
        const place = { cause, location: each, message, fix };
        const group = groups.get(key);
        if (group) group.push(place);
        else groups.set(key, [place]);
      }
    }
  }
  // In the order in which the files were read; what is found about the submission as a whole comes first.
  const order = view.report.inputs.map(({ path }) => path);
  const rank = ([first]: readonly Place[]): number => {
    const { file } = first!.location;
    return file === undefined ? -1 : order.includes(file) ? order.indexOf(file) : order.length;
  };
  const sorted = [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
  return html`${sorted.map((places, index) => section(places.toSorted(byRow), index + 1, view))}`;
}

function byRow({ location: a }: Place, { location: b }: Place): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function section(places: readonly Place[], number: number, view: ReportView): Html {
  const { language } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  const { file, sheet } = places[0]!.location;
  const title = [file, sheet].filter((part) => part !== undefined).join(words.separator) || table.wholeSubmission;
  const columns = filledColumns(
    places.map(({ location }) => location),
    view,
  ).filter(({ key }) => key !== "file" && key !== "sheet");
  const titles = [
    ...columns.map(({ key, title: name }) => ({ key, name: name[language] })),
    { key: "message", name: table.message },
    { key: "fix", name: words.fix },
    { key: "who", name: words.whoFixes },
  ];
  const rows = places.map(({ cause, fix, location, message }) => {
    const cells = [
      ...columns.map((column) => column.read(location, view)),
      html`<a href="#${causeId(cause)}">${message}</a>`,
      fix,
      words.people[cause.task.whoFixes],
    ];
    return html`<tr class="${cause.task.whoFixes}">${titles.map(({ key, name }, index) => (cells[index] === undefined ? html`<td class="blank"></td>` : html`<td class="${key}" data-label="${name}">${cells[index]}</td>`))}</tr>\n`;
  });
  return html`<section class="sheet" aria-labelledby="sheet-${number}">
<h3 id="sheet-${number}">${title} <span class="count">${table.counted(places.length)}</span></h3>
<table class="stacked">
<thead><tr>${titles.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}
