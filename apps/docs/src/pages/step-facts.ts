import { builtInParameters, parameterKeys, roundingText } from "@juso/grant";
import type { StepDescription } from "@juso/grant/steps";
import { documentKindTitles, formatJapaneseFiscalYear, groupDigits, type Text } from "@juso/model";
import { type Html, type HtmlPart, html } from "@juso/reporters/page";
import { bilingual } from "../bilingual.ts";
import { verificationMark } from "../labels.ts";
import type { Link } from "../page.ts";
import { parameterPath, stepPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { type SheetOfStep, stepsOnPapers } from "../steps-on-papers.ts";
import { facts } from "../table.ts";
import { parameterYears } from "./grant-parameters-page.ts";
import { parameterValue } from "./parameter-value.ts";

type Fact = readonly [Text, HtmlPart];

/** What is known of steps, as tables. */
export class StepFacts {
  readonly #standard: Standard;
  /** Ids of the steps that read a step. */
  readonly #readers = new Map<string, Set<string>>();
  readonly #titles: ReadonlyMap<string, Text>;
  readonly #sheets: ReadonlyMap<string, readonly SheetOfStep[]>;

  constructor(standard: Standard) {
    this.#standard = standard;
    this.#titles = new Map(standard.steps.map(({ id, title }) => [id, title]));
    this.#sheets = stepsOnPapers(standard.exampleCity);
    for (const { id, reads } of standard.steps) {
      for (const read of reads) this.#readers.set(read, (this.#readers.get(read) ?? new Set()).add(id));
    }
  }

  /** Everything about one step: each way in which it is computed, what reads it, and an example. */
  of(id: string, ways: readonly StepDescription[], link: Link): Html {
    return html`${ways.map((way) => this.#way(way, link))}${facts(
      { ja: `${id} の使われ方と例`, en: `Use and example of ${id}` },
      [
        [{ ja: "これを読む段階", en: "Read by" }, this.#links([...(this.#readers.get(id) ?? [])], link)],
        [{ ja: "載る文書", en: "On papers" }, this.#papers(id, link)],
        [{ ja: "例", en: "Example" }, this.#example(id)],
      ],
    )}`;
  }

  #way(way: StepDescription, link: Link): Html {
    const { basis, id, name, only, origin, parameters, reads, rounding } = way;
    const optional: readonly (Fact | undefined)[] = [
      name === undefined ? undefined : [{ ja: "式の中の名前", en: "Name in formulas" }, name],
      only.length === 0 ? undefined : [{ ja: "あるとき", en: "Only when" }, list(only.map(bilingual))],
      [{ ja: "根拠", en: "Basis" }, list(basis.map(({ basis: clause, when }) => html`${conditions(when)}${clause}`))],
      origin === undefined ? undefined : [{ ja: "入力", en: "Input" }, origin],
      origin === undefined ? [{ ja: "式", en: "Expression" }, formulas(way)] : undefined,
      rounding === undefined ? undefined : [{ ja: "端数処理", en: "Rounding" }, roundingText(rounding)],
      reads.length === 0 ? undefined : [{ ja: "読む段階", en: "Reads" }, this.#links(reads, link)],
      parameters.length === 0
        ? undefined
        : [
            { ja: "使う数字と年度", en: "Parameters, years" },
            list(parameters.map((key) => this.#parameter(key, link))),
          ],
      [{ ja: "確認", en: "Verified" }, this.#verification(way)],
    ];
    return facts(
      { ja: `段階 ${id}`, en: `Step ${id}` },
      optional.flatMap((fact) => (fact === undefined ? [] : [fact])),
    );
  }

  #links(ids: readonly string[], link: Link): Html {
    if (ids.length === 0) return html`なし`;
    return html`<ul class="elsewhere">${ids.map(
      (id) => html`<li><a href="${link(stepPath(id))}"><code>${id}</code> ${this.#titles.get(id)?.ja}</a></li>`,
    )}</ul>`;
  }

  #papers(id: string, link: Link): Html {
    const sheets = this.#sheets.get(id) ?? [];
    if (sheets.length === 0) return html`なし`;
    return html`<ul class="elsewhere">${sheets.map(
      ({ document, name, path }) =>
        html`<li><a href="${link(path)}">${documentKindTitles[document].ja}の「${name}」</a></li>`,
    )}</ul>`;
  }

  #parameter(key: string, link: Link): Html {
    const definition = parameterKeys.get(key)!;
    const entries = entriesOf(key);
    const values = entries.map(
      (entry) =>
        html`<br />${parameterYears(entry)}：${parameterValue(definition.kind, entry.value, this.#standard)} ${verificationMark(entry.status)}`,
    );
    return html`<a href="${link(parameterPath(key))}">${definition.title.ja}</a>${entries.length === 0 ? html`<br />同梱の値はありません。` : values}`;
  }

  #verification({ parameters, unconfirmed }: StepDescription): Html {
    const open = parameters.filter((key) => entriesOf(key).some(({ status }) => status === "unverified"));
    if (open.length + unconfirmed.length === 0) return html`未確認の数字や方法は使いません。`;
    const words = [
      ...(open.length === 0 ? [] : ["使う数字に、原典でまだ確かめていないものがあります。"]),
      ...(unconfirmed.length === 0 ? [] : ["市町村が選ぶ方法に、公の定めが見つかっていません。"]),
    ];
    return html`${verificationMark("unverified")} ${words.join("")}`;
  }

  /** The step in the year of the example city: of its report, or of what has the step. */
  #example(id: string): Html {
    const { fiscalYear, name, results } = this.#standard.exampleCity;
    const year = formatJapaneseFiscalYear(fiscalYear);
    for (const kind of ["report", "change", "application"] as const) {
      const step = results.get(kind)?.steps.find((each) => each.id === id);
      if (step === undefined) continue;
      const value = step.yen === undefined ? step.exact : `${groupDigits(step.yen)}円`;
      return html`${name}の${year}：${step.formula} ＝ <strong>${value}</strong>`;
    }
    return html`${name}の${year}には、この段階がありません。`;
  }
}

function entriesOf(key: string): readonly (typeof builtInParameters.entries)[number][] {
  return builtInParameters.entries
    .filter((entry) => entry.key === key)
    .toSorted((a, b) => a.fiscalYears.from - b.fiscalYears.from);
}

function formulas({ formulas: cases }: StepDescription): Html {
  return list(
    cases.map(({ formula, when }) => html`${when.map((condition) => html`${condition}、`)}<strong>${formula}</strong>`),
  );
}

function conditions(when: readonly Text[]): HtmlPart {
  return when.map(({ ja }) => html`${ja}：`);
}

function list(parts: readonly HtmlPart[]): Html {
  return html`<ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>`;
}
