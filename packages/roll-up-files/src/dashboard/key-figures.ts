import { type Reception, receptionStateTitles, type ShownCell, type ShownTable } from "@juso/aggregate";
import { groupDigits, type Language, signedDigits } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { dashboardWords } from "./dashboard-words.ts";
import { receptionFigures } from "./reception-figures.ts";
import { cellAt, keysOf, totalsAfter } from "./shown-numbers.ts";

interface Figure {
  readonly title: string;
  readonly value: string;
  readonly below?: readonly string[];
  readonly tone?: string | undefined;
}

/** States that have a figure of their own; what is in none of them is put together. */
const ownFigures: readonly string[] = ["accepted", "late", "missing", "returned", "notAsked"];

/** How far the collection is: what is in the totals, who is missing, what was sent back. */
export function receptionKeyFigures({ hasRoster, municipalities }: Reception, language: Language): readonly Figure[] {
  const words = dashboardWords[language];
  const { adopted, leftOut, states } = receptionFigures(municipalities);
  const countOf = (state: string) => states.find((one) => one.state === state)?.count ?? 0;
  const separator = language === "ja" ? "・" : ", ";
  const said = (ofThem: typeof states) =>
    ofThem.map(({ count, state }) => `${receptionStateTitles[state][language]} ${numberOf(count)}`).join(separator);
  const roster = municipalities.filter(({ entry }) => entry !== undefined).length;
  const others = states.filter(({ state }) => !ownFigures.includes(state));
  const otherCount = others.reduce((sum, { count }) => sum + count, 0);
  const inTotals = states.filter(({ state }) => state === "accepted" || state === "late");
  return [
    {
      title: words.adopted,
      value: hasRoster ? `${numberOf(adopted)} / ${numberOf(adopted + leftOut)}` : numberOf(adopted),
      below: [said(inTotals), hasRoster ? words.ofRoster(numberOf(roster)) : words.withoutRoster],
    },
    hasRoster
      ? {
          title: receptionStateTitles.missing[language],
          value: numberOf(countOf("missing")),
          tone: countOf("missing") > 0 ? "alarm" : undefined,
        }
      : { title: receptionStateTitles.missing[language], value: "？", below: [words.withoutRoster], tone: "amber" },
    {
      title: receptionStateTitles.returned[language],
      value: numberOf(countOf("returned")),
      tone: countOf("returned") > 0 ? "red" : undefined,
    },
    {
      title: words.others,
      value: numberOf(otherCount),
      below: [said(others)],
      tone: otherCount > 0 ? "amber" : undefined,
    },
    { title: words.notAsked, value: numberOf(countOf("notAsked")) },
  ];
}

/** What the tables say first: the rate of implementation. */
export function tableKeyFigures(tables: readonly ShownTable[], language: Language): readonly Figure[] {
  const table = tables.find(({ id }) => id === "implementation-by-band");
  const column = table?.columns.find(({ key }) => key === "implementationRate");
  if (table === undefined || column === undefined) return [];
  const at = (key: string) => cellAt(table, totalsAfter(undefined, table), key);
  const [rate, implementing, all] = [at(column.key), at("implementing"), at("municipalities")];
  if (rate === undefined) return [];
  const below = [`${textOf(implementing)} / ${textOf(all)}`];
  return [{ title: column.title[language], value: textOf(rate), below }];
}

/** Who bears the cost, and the four together; nothing where no amounts were given. */
export function moneyFigures(tables: readonly ShownTable[], language: Language): readonly Figure[] {
  const words = dashboardWords[language];
  const table = tables.find(({ id }) => id === "funding");
  if (table === undefined) return [];
  const at = table.columns.findIndex(({ key }) => key === "amountYen");
  return table.rows.flatMap((row) => {
    const [first, ...others] = keysOf(row);
    const [key] = row;
    const amount = row[at];
    if (key?.kind !== "key" || amount === undefined || others.some((other) => other !== undefined)) return [];
    const value = amount.kind === "number" ? words.yen(textOf(amount)) : textOf(amount);
    return [
      first === undefined ? { title: words.moneyTotal, value, tone: "whole" } : { title: key.title[language], value },
    ];
  });
}

function numberOf(count: number): string {
  return groupDigits(count);
}

function textOf(cell: ShownCell | undefined): string {
  if (cell?.kind === "number") return signedDigits(cell.exact);
  return cell?.kind === "hidden" ? "X" : "―";
}

/** Figures side by side. */
export function figureList(figures: readonly Figure[], kind: "figures" | "figures money"): Html | undefined {
  if (figures.length === 0) return undefined;
  const items = figures.map(
    ({ below, title, tone, value }) =>
      html`<li${tone && html` class="${tone}"`}><span>${title}</span><b>${value}</b>${(below ?? []).filter((line) => line !== "").map((line) => html`<small>${line}</small>`)}</li>\n`,
  );
  return html`<ul class="${kind}">
${items}</ul>
`;
}
