import { leftOutSentence, prefectureName, type Reception, type RollUp, type ShownTable } from "@juso/aggregate";
import {
  documentKindTitles,
  formatJapaneseDate,
  formatJapaneseFiscalYear,
  groupDigits,
  type Language,
  type Text,
} from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { stackPatterns } from "./charts/stacked-bar.ts";
import { contributionData } from "./contribution-data.ts";
import { dashboardWords } from "./dashboard-words.ts";
import { pageWords } from "./in-page/page-words.ts";
import { figureList, moneyFigures, receptionKeyFigures, tableKeyFigures } from "./key-figures.ts";
import { leftOutText } from "./left-out-text.ts";
import { pageShell } from "./page-shell.ts";
import { readingSection } from "./reading-section.ts";
import { receptionSections } from "./reception-sections.ts";
import { keysOf } from "./shown-numbers.ts";
import { tableContents, tableSection } from "./table-section.ts";

/** What a dashboard is made of. */
export interface DashboardOptions {
  readonly reception: Reception;
  /** What `showReception` says of it. */
  readonly received: ShownTable;
  readonly rollUp: RollUp;
  /** What `showRollUp` says of it. */
  readonly tables: readonly ShownTable[];
  readonly language: Language;
  /** ISO date that the page says. */
  readonly date: string;
  /** What made it: `juso 0.1.0`. */
  readonly creator: string;
}

/**
 * A roll-up as one page for a browser that needs nothing else: what is in the totals and what is not, who is where, every table with its chart,
 * and what every number is made of. It is for the prefecture itself, never for publication. The same roll-up gives the same text.
 */
export function dashboardHtml(options: DashboardOptions): string {
  const { creator, date, language, received, reception, rollUp, tables } = options;
  const words = dashboardWords[language];
  const isNation = rollUp.scope === "nation";
  const title = dashboardTitle(rollUp)[language];
  const area = areaName(reception, isNation) ?? words.wholeNation;
  const days = [date, ...(reception.deadline === undefined ? [] : [reception.deadline])].map((day) =>
    dayText(day, language),
  );
  const opensLine = (tableId: string, line: number) => !isNation || isOfTheNation(tables, tableId, line);
  const money = figureList(moneyFigures(tables, language), "figures money");
  const figures = [...receptionKeyFigures(reception, language), ...tableKeyFigures(tables, language)];
  return pageShell({
    language,
    title: `${title}｜${area}`,
    header: html`<h1>${area}　${title}</h1>
<ul class="about"><li>${words.day(days[0] ?? "")}</li>${days[1] === undefined ? undefined : html`<li>${words.deadline(days[1])}</li>`}<li>${words.kept}</li></ul>
`,
    main: html`${stackPatterns}${verdict(reception, rollUp, language)}<section aria-labelledby="figures-title">
<h2 class="spoken" id="figures-title">${words.figures}</h2>
${figureList(figures, "figures")}</section>
${receptionSections({ reception, received, isNation, language })}<section aria-labelledby="tables-title">
<h2 id="tables-title">${words.tables}</h2>
${money && html`<h3>${words.money}</h3>\n${money}`}${readingSection(language)}${tableContents(tables, language)}${tables.map((table) => tableSection(table, { language, opensLine }))}</section>
<section aria-labelledby="breakdown">
<h2 id="breakdown">${words.breakdown}</h2>
<p>${isNation ? words.nationBreakdownNote : words.breakdownNote}</p>
<noscript><p>${words.breakdownNeedsScript}</p></noscript>
<p id="open-breakdown" hidden="hidden">${words.openBreakdown}</p>
</section>
`,
    footer: html`<p>${words.madeBy(creator)}</p>\n`,
    data: {
      "page-words": pageWords(words, { isNation, language }),
      contributions: contributionData(rollUp, tables, { language, nameOf: namesOf(reception, isNation) }),
    },
  });
}

/** `令和7年度 実績報告書の集計`. */
function dashboardTitle({ document, fiscalYear }: RollUp): Text {
  const kind = Object.entries(documentKindTitles).find(([code]) => code === document)?.[1];
  return {
    ja: `${formatJapaneseFiscalYear(fiscalYear)} ${kind === undefined ? "" : `${kind.ja}の`}${dashboardWords.ja.rollUpTitle}`,
    en: `${dashboardWords.en.rollUpTitle} of fiscal ${fiscalYear}${kind === undefined ? "" : `: ${kind.en}`}`,
  };
}

/** A day as people write it. */
export function dayText(date: string, language: Language): string {
  return language === "ja" ? formatJapaneseDate(date) : date;
}

function areaName({ municipalities }: Reception, isNation: boolean): string | undefined {
  // Whoever is not in the roster may be of another prefecture.
  const counted = municipalities.find(({ adopted, entry }) => (entry ?? adopted) !== undefined);
  const code = counted?.municipalityCode.slice(0, 2);
  if (isNation || code === undefined) return undefined;
  return prefectureName(code) ?? code;
}

/** Are the totals those of everybody? The first thing that a reader must know of a sum. */
function verdict({ hasRoster }: Reception, rollUp: RollUp, language: Language): Html {
  const words = dashboardWords[language];
  const count = rollUp.excluded.length;
  const [tone, sign, sentence] = !hasRoster
    ? ["amber", "？", words.noRoster]
    : count > 0
      ? ["red", "！", words.incomplete(groupDigits(count))]
      : ["green", "✓", words.complete];
  return html`<div class="verdict ${tone}"><strong><span aria-hidden="true">${sign} </span>${sentence}</strong>
${leftOutText(leftOutSentence(rollUp), language)}</div>
`;
}

/** Is a line that of all prefectures together? */
function isOfTheNation(tables: readonly ShownTable[], tableId: string, line: number): boolean {
  const row = tables.find(({ id }) => id === tableId)?.rows[line];
  return row !== undefined && keysOf(row).at(-1) === undefined;
}

function namesOf({ municipalities }: Reception, isNation: boolean): (code: string) => string {
  const names = new Map(
    municipalities.map(({ entry, municipalityCode }) => [municipalityCode, entry?.municipalityName]),
  );
  return (code) => (isNation ? prefectureName(code) : names.get(code)) ?? code;
}
