import { builtInParameters, type ParameterEntry, type ParameterKey, parameterKeys } from "@juso/grant";
import { formatJapaneseFiscalYear } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { verificationMark } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { stepPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { type TableRow, table } from "../table.ts";
import { parameterValue } from "./parameter-value.ts";

/** Every figure of the grant with the years it holds for, its source, and whether it was checked against that source. */
export function grantParametersPage(standard: Standard): Page {
  const { entries } = builtInParameters;
  const keys = [...parameterKeys.values()];
  const of = ({ key }: ParameterKey): readonly ParameterEntry[] =>
    entries.filter((entry) => entry.key === key).toSorted((a, b) => a.fiscalYears.from - b.fiscalYears.from);
  const verified = entries.filter(({ status }) => status === "verified").length;
  return {
    ...mainPages.grantParameters,
    content: (link) => html`${paragraphs({
      ja: "交付金の計算に使う率、額、端数の処理、期限などです。値の一つ一つに、原典で確かめたかどうかを示しています。",
      en: "Rates, amounts, roundings and deadlines of the grant. Each value says whether it was checked against its source.",
    })}<p>${entries.length}件のうち、${verificationMark("verified")}が${verified}件、${verificationMark("unverified")}が${entries.length - verified}件です。${verificationMark("unverified")}の値は、交付要綱などで確かめてからお使いください。別の値は、<code>juso grant calculate 提出フォルダ --parameters ファイル</code> で渡せます。記入用のファイルは <code>juso grant parameters --year 2027 --out parameters-2027.xlsx</code> で作れます。</p>
${section(
  "given-values",
  { ja: "同梱の値", en: "Built-in values" },
  table(
    builtInParameters.title,
    [
      { ja: "項目", en: "Parameter" },
      { ja: "年度", en: "Fiscal years" },
      { ja: "値", en: "Value" },
      { ja: "確認", en: "Verified" },
      { ja: "出典", en: "Source" },
      { ja: "使う計算", en: "Used by" },
    ],
    keys.flatMap((key) => of(key).map((entry, index) => row(key, entry, { isFirst: index === 0, standard, link }))),
  ),
)}
${section(
  "open-values",
  { ja: "同梱の値がないもの", en: "Without a built-in value" },
  html`${paragraphs({
    ja: "公開された資料では値を確かめられないか、年度や市町村によって決まるため、値を入れていません。計算に要るときは、道具が求めます。",
    en: "Not found in public sources, or decided by year or municipality. The tool asks for them when the calculation needs them.",
  })}${table(
    { ja: "値のない項目", en: "Parameters without a value" },
    [
      { ja: "項目", en: "Parameter" },
      { ja: "キー", en: "Key" },
      { ja: "使う計算", en: "Used by" },
    ],
    keys
      .filter((key) => of(key).length === 0)
      .map(({ key, title }) => ({
        id: key,
        cells: [bilingual(title), html`<code>${key}</code>`, usersOf(key, standard, link)],
      })),
  )}`,
)}`,
  };
}

/** The first of the rows of a key can be linked to. */
interface RowPlace {
  readonly isFirst: boolean;
  readonly standard: Standard;
  readonly link: Link;
}

function row({ key, kind, title }: ParameterKey, entry: ParameterEntry, place: RowPlace): TableRow {
  const { isFirst, link, standard } = place;
  return {
    ...(isFirst ? { id: key } : {}),
    cells: [
      html`${bilingual(title)} <code class="en">${key}</code>`,
      parameterYears(entry),
      parameterValue(kind, entry.value, standard),
      verificationMark(entry.status),
      entry.source,
      usersOf(key, standard, link),
    ],
  };
}

/** The steps of the calculation that use a parameter. */
function usersOf(key: string, { steps }: Standard, link: Link): Html {
  const ids = [...new Set(steps.filter(({ parameters }) => parameters.includes(key)).map(({ id }) => id))];
  return html`<ul>${ids.map((id) => html`<li><a href="${link(stepPath(id))}"><code>${id}</code></a></li>`)}</ul>`;
}

/** Fiscal years in words: 令和7年度から令和8年度まで. */
export function parameterYears({ fiscalYears: { from, to } }: ParameterEntry): string {
  const start = formatJapaneseFiscalYear(from);
  if (to === from) return start;
  return to === undefined ? `${start}から` : `${start}から${formatJapaneseFiscalYear(to)}まで`;
}
