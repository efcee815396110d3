import type { ShownTable } from "@juso/aggregate";
import type { Language } from "@juso/model";
import { html } from "@juso/reporters/page";
import { stackPatterns } from "./charts/stacked-bar.ts";
import { dayText } from "./dashboard-html.ts";
import { dashboardWords } from "./dashboard-words.ts";
import { figureList, moneyFigures, tableKeyFigures } from "./key-figures.ts";
import { pageShell } from "./page-shell.ts";
import { readingSection } from "./reading-section.ts";
import { tableContents, tableSection } from "./table-section.ts";

/** What a page for publication is made of. It is given nothing that may not be published. */
export interface PublicationOptions {
  /** The tables, with what is not said already hidden. */
  readonly tables: readonly ShownTable[];
  /** What the page is called: of whom and of which year. */
  readonly title: string;
  readonly language: Language;
  /** ISO date that the page says. */
  readonly date: string;
  /** What made it: `juso 0.1.0`. */
  readonly creator: string;
}

/** Tables as one page that may be published: with their charts, and without any list of what arrived, any script, and what numbers are made of. */
export function publicationHtml({ creator, date, language, tables, title }: PublicationOptions): string {
  const words = dashboardWords[language];
  const rate = figureList(tableKeyFigures(tables, language), "figures");
  const money = figureList(moneyFigures(tables, language), "figures money");
  const isHiding = tables.some(({ rows }) => rows.some((row) => row.some(({ kind }) => kind === "hidden")));
  return pageShell({
    language,
    title,
    header: html`<h1>${title}</h1>
<ul class="about"><li>${words.day(dayText(date, language))}</li></ul>
`,
    main: html`${stackPatterns}<section aria-labelledby="figures-title">
<h2 id="figures-title">${words.figures}</h2>
${rate}${money && html`<h3>${words.money}</h3>\n${money}`}${isHiding ? html`<p class="left-out">${words.hiddenMeaning}</p>\n` : undefined}</section>
<section aria-labelledby="tables-title">
<h2 id="tables-title">${words.tables}</h2>
${readingSection(language)}${tableContents(tables, language)}${tables.map((table) => tableSection(table, { language }))}</section>
`,
    footer: html`<p>${words.madeBy(creator)}</p>\n`,
  });
}
