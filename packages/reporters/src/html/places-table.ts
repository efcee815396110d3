import type { Location, ReportFinding } from "@juso/model";
import { describePlace } from "../describe-place.ts";
import { filledColumns, type PlaceColumn } from "../place-columns.ts";
import type { ReportView } from "../report-view.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { type Html, type HtmlPart, html } from "./html.ts";

/** So many places stand open; so many more are folded on the screen and printed; further ones are only on the screen. */
const open = 10;
const printed = 100;

interface Place {
  readonly location: Location;
  readonly echo: ReportFinding["echo"];
  readonly since: ReportFinding["since"];
}

/** The places of findings that say the same: one as a line, several as a table, of which the first rows stand open. */
export function placesTable(findings: readonly ReportFinding[], view: ReportView): readonly Html[] {
  const words = tableWords[view.language];
  const places = findings.flatMap(placesOf);
  const counted = findings.reduce((sum, { count }) => sum + (count ?? 1), 0);
  const notKept =
    counted > places.length ? [html`<p class="quiet">${words.notKept(counted - places.length)}</p>\n`] : [];
  const [only] = places;
  if (only !== undefined && places.length === 1) return [...oneLine(only, view), ...notKept];
  const columns = filledColumns(
    places.map(({ location }) => location),
    view,
  );
  const table = (part: readonly Place[]): Html => tableOf(part, { columns, places, view });
  const [first, folded, rest] = [places.slice(0, open), places.slice(open, printed), places.slice(printed)];
  const parts: Html[] = [];
  if (columns.length > 0) parts.push(table(first));
  if (folded.length > 0) {
    parts.push(
      html`<details class="printed"><summary>${words.morePlaces(folded.length)}</summary>\n${table(folded)}</details>\n`,
    );
  }
  if (rest.length > 0) {
    parts.push(
      html`<details class="screen"><summary>${words.morePlaces(rest.length)}</summary>\n${table(rest)}</details>\n`,
      html`<p class="paper">${words.onScreen(rest.length)}</p>\n`,
    );
  }
  return [...parts, ...notKept];
}

function placesOf({ echo, location, places = [], since }: ReportFinding): readonly Place[] {
  const own: Place = { location, echo, since };
  const others = places.filter((place) => JSON.stringify(place) !== JSON.stringify(location));
  return [own, ...others.map((place): Place => ({ location: place, echo: undefined, since }))];
}

function oneLine({ echo = {}, location, since }: Place, view: ReportView): readonly Html[] {
  const [words, labels] = [tableWords[view.language], reportWords[view.language]];
  const place = describePlace(location, view.language, view.fieldTitle(location));
  const parts = [place, ...Object.entries(echo).map(([column, value]) => `${column}=${value}`)];
  const where = parts.filter((part) => part !== "").join(" ");
  if (where === "" && since === undefined) return [];
  const mark = since === undefined ? undefined : html` <span class="mark">${words.sinceValues[since]}</span>`;
  return [html`<p><b>${words.place}</b>${labels.colon}${where}${mark}</p>\n`];
}

interface Layout {
  readonly columns: readonly PlaceColumn[];
  /** All of them, so that the parts of a long table have the same columns. */
  readonly places: readonly Place[];
  readonly view: ReportView;
}

function tableOf(part: readonly Place[], { columns, places, view }: Layout): Html {
  const words = tableWords[view.language];
  const hasSince = places.some(({ since }) => since !== undefined);
  const hasEcho = places.some(({ echo }) => echo !== undefined);
  const titles = [
    ...(hasSince ? [words.since] : []),
    ...columns.map(({ title }) => title[view.language]),
    ...(hasEcho ? [words.ownColumns] : []),
  ];
  const rows = part.map(({ echo, location, since }) => {
    const cells: HtmlPart[] = [
      ...(hasSince ? [since && words.sinceValues[since]] : []),
      ...columns.map((column) => column.read(location, view)),
      ...(hasEcho ? [echoed(echo)] : []),
    ];
    return html`<tr>${cells.map((cell, index) => (cell === undefined ? html`<td class="blank"></td>` : html`<td data-label="${titles[index]}">${cell}</td>`))}</tr>\n`;
  });
  return html`<table class="places stacked">\n<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}

function echoed(echo: ReportFinding["echo"]): HtmlPart {
  if (echo === undefined) return undefined;
  return html`<span>${Object.entries(echo).map(([column, value], index) => [index === 0 ? "" : html`<br />`, `${column}=${value}`])}</span>`;
}
