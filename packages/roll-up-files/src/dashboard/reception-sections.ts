import {
  type MunicipalityReception,
  prefectureName,
  type Reception,
  receptionStateTitles,
  type ShownTable,
} from "@juso/aggregate";
import { groupDigits, groupedBy, type Language } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { dashboardWords } from "./dashboard-words.ts";
import { htmlTable, type PageLine } from "./html-table.ts";
import { receptionFigures } from "./reception-figures.ts";
import { stateLooks } from "./state-looks.ts";

/** What arrived, as it is shown. */
export interface ReceptionSectionOptions {
  readonly reception: Reception;
  /** The list of what arrived. */
  readonly received: ShownTable;
  readonly isNation: boolean;
  readonly language: Language;
}

/** Municipalities, or prefectures, as tiles in the order of their codes, and the list that they lead to. */
export function receptionSections(options: ReceptionSectionOptions): Html {
  const { isNation, language, received, reception } = options;
  const words = dashboardWords[language];
  const lines = receivedLines(options);
  const groups = isNation ? prefectureGroups(options, lines) : [];
  const tiles = isNation ? groups.map((group) => prefectureTile(group, language)) : municipalityTiles(options, lines);
  const lists = isNation
    ? groups.map((group) => groupList(group, options))
    : htmlTable({ id: "received", caption: received.title[language], columns: received.columns, lines, language });
  return html`<section aria-labelledby="tiles-title">
<h2 id="tiles-title">${isNation ? words.prefectureTiles : words.tiles}</h2>
<p class="quiet">${isNation ? words.prefectureTilesNote : words.tilesNote}</p>
${filterForm(reception, language)}<ul class="tiles">
${tiles}</ul>
</section>
<section class="arrived">
<h2 id="received-title">${received.title[language]}</h2>
<p class="quiet">${received.note[language]}</p>
${lists}</section>
`;
}

function filterForm({ municipalities }: Reception, language: Language): Html {
  const words = dashboardWords[language];
  const choices = receptionFigures(municipalities).states.map(
    ({ count, state }) =>
      html`<label><input type="radio" name="state" value="${state}" />${stateLooks[state].sign} ${receptionStateTitles[state][language]} ${groupDigits(count)}</label>\n`,
  );
  return html`<form id="filter" hidden="hidden" role="search"><fieldset><legend>${words.filterBy}</legend><div class="choices"><label><input type="radio" name="state" value="" checked="checked" />${words.all} ${groupDigits(municipalities.length)}</label>
${choices}</div></fieldset><p class="find"><label for="find">${words.find}</label><input type="search" id="find" autocomplete="off" /></p><p role="status"></p></form>
`;
}

/** The lines of the list, each with the state of its municipality; the first of a municipality has the id that its tile leads to. */
function receivedLines({ isNation, received, reception }: ReceptionSectionOptions): readonly PageLine[] {
  const byCode = new Map(reception.municipalities.map((one) => [one.municipalityCode, one]));
  const seen = new Set<string>();
  return received.rows.map((cells, index) => {
    const code = codeOf(cells);
    const municipality = code === undefined ? undefined : byCode.get(code);
    const isFirst = code !== undefined && !seen.has(code);
    if (code !== undefined) seen.add(code);
    return {
      cells,
      ...(isFirst && { id: `line-${index}` }),
      ...(municipality && { state: municipality.state }),
      ...(isNation && municipality && { search: searchText(municipality) }),
    };
  });
}

function codeOf([cell]: PageLine["cells"]): string | undefined {
  return cell?.kind === "text" ? cell.text.ja : undefined;
}

function searchText({ entry, municipalityCode }: MunicipalityReception): string {
  return `${municipalityCode} ${entry?.municipalityName ?? ""}`;
}

function municipalityTiles(
  { language, reception }: ReceptionSectionOptions,
  lines: readonly PageLine[],
): readonly Html[] {
  const ids = new Map(lines.flatMap(({ cells, id }) => (id === undefined ? [] : [[codeOf(cells), id] as const])));
  return reception.municipalities.map((municipality) => {
    const { entry, municipalityCode, state } = municipality;
    const { sign, tone } = stateLooks[state];
    return html`<li data-state="${state}" data-search="${searchText(municipality)}"><a class="tile ${tone}" href="#${ids.get(municipalityCode)}"><span class="sign" aria-hidden="true">${sign}</span><b>${entry?.municipalityName ?? municipalityCode}</b><span class="state">${receptionStateTitles[state][language]}</span></a></li>\n`;
  });
}

interface PrefectureGroup {
  readonly id: string;
  readonly title: string;
  readonly municipalities: readonly MunicipalityReception[];
  readonly lines: readonly PageLine[];
}

function prefectureGroups(
  { language, reception }: ReceptionSectionOptions,
  lines: readonly PageLine[],
): readonly PrefectureGroup[] {
  const ofPrefecture = groupedBy(reception.municipalities, ({ municipalityCode }) => municipalityCode.slice(0, 2));
  const linesOf = groupedBy(lines, ({ cells }) => codeOf(cells)?.slice(0, 2));
  const groups = [...ofPrefecture].map(([code, municipalities], index) => ({
    id: `group-${index}`,
    title: prefectureName(code) ?? code,
    municipalities,
    lines: linesOf.get(code) ?? [],
  }));
  const unknown = linesOf.get(undefined);
  const title = dashboardWords[language].unknownFiles;
  return unknown === undefined
    ? groups
    : [...groups, { id: "group-unknown", title, municipalities: [], lines: unknown }];
}

function prefectureTile({ id, municipalities, title }: PrefectureGroup, language: Language): Html | undefined {
  if (municipalities.length === 0) return undefined;
  const words = dashboardWords[language];
  const { adopted, leftOut } = receptionFigures(municipalities);
  const isMissing = municipalities.some(({ state }) => state === "missing");
  const [tone, sign] = leftOut === 0 ? ["green", "✓"] : isMissing ? ["red", "！"] : ["amber", "△"];
  return html`<li data-tile="${id}"><a class="tile ${tone}" href="#${id}"><span class="sign" aria-hidden="true">${sign}</span><b>${title}</b><span class="state"><b>${adopted}/${adopted + leftOut}</b> ${leftOut === 0 ? words.allThere : words.short(leftOut)}</span></a></li>\n`;
}

function groupList(
  { id, lines, municipalities, title }: PrefectureGroup,
  { language, received }: ReceptionSectionOptions,
): Html {
  const states = receptionFigures(municipalities).states.map(
    ({ count, state }) => `${receptionStateTitles[state][language]} ${count}`,
  );
  const caption = `${received.title[language]}：${title}`;
  return html`<details class="group" id="${id}"><summary><b>${title}</b> ${states.join(language === "ja" ? "・" : ", ")}</summary>
${htmlTable({ id: `${id}-title`, caption, columns: received.columns, lines, language })}</details>
`;
}
