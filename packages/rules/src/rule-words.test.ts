import { readdirSync, readFileSync } from "node:fs";
import type { Rule } from "@juso/model";
import { describe, expect, it } from "vitest";
import { contextOfExamples } from "./example-context.ts";
import { rules } from "./index.ts";
import { runExamples } from "./run-examples.fixture.ts";

const published = new URL("../../../schemas/v1/", import.meta.url);

/** Words of the data that no clerk writes or sees: codes, keys of fields, ids of rules. */
const machineWords: ReadonlySet<string> = new Set([...codes(), ...fields(), ...rules.map(({ id }) => id)]);

/** Tables of money, where what is wrong is always mended. */
const money =
  /^(grant|costLine|incomeLine|budgetLine|categoryCap|impactAmount|oneTimePayment|propertyItem|discontinued)/;

/** A fix that lets the record stand as it is. */
const leaves = /そのまま|空欄のまま|このままで|変えず|変えたりせず|加えず|加えないで|「いいえ」のまま/;

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("speaks of what a clerk sees, not of codes, keys and ids", () => {
    for (const sentence of sentences(rule)) expect(machineWordsIn(sentence), sentence).toEqual([]);
  });

  it("can be acknowledged where its fix lets the record stand, and says nothing of money then", () => {
    if (money.test(rule.entity)) expect(rule.acknowledgedAs).toBeUndefined();
    else if (fixes(rule).some((fix) => leaves.test(fix))) expect(rule.acknowledgedAs).toBeDefined();
    if (rule.acknowledgedAs) for (const fix of fixes(rule)) expect(fix).not.toContain("直してから");
  });

  it("says in its title when it judges the rows of one fiscal year only", () => {
    if (tellsFiscalYear(rule) || !judgesOneYearOnly(rule)) return;
    expect(rule.title.ja).toContain("年度");
    expect(rule.title.en).toContain("fiscal year");
  });
});

/** What the examples come to in words, as a report prints it. */
function sentences(rule: Rule): readonly string[] {
  const said = runExamples(rule).flatMap(({ violations }) =>
    violations.flatMap(({ messageId, data, values }) => {
      const message = rule.messages[messageId];
      const facts: Readonly<Record<string, string | number>> = { ...data, ...values };
      const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${facts[name]}`);
      return message === undefined ? [] : [fill(message.text.ja), fill(message.fix.ja)];
    }),
  );
  return [rule.title.ja, ...said];
}

/** A command that a sentence names is no machine word. */
function machineWordsIn(sentence: string): readonly string[] {
  const words = sentence.replaceAll(/juso( [a-z]+)+/g, "").match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g) ?? [];
  return words.filter((word) => /[A-Za-z]/.test(word) && (machineWords.has(word) || /[a-z][A-Z]/.test(word)));
}

function fixes(rule: Rule): readonly string[] {
  return Object.values(rule.messages).map(({ fix }) => fix.ja);
}

/** True when nothing is said of the same records once they lie outside the fiscal year: whether the year before or the year after is judged. */
function judgesOneYearOnly(rule: Rule): boolean {
  const context = contextOfExamples(rule);
  return [-2, 2].every((years) => {
    const fiscalYear = context.fiscalYear + years;
    return runExamples(rule, { ...context, fiscalYear }).every(({ violations }) => violations.length === 0);
  });
}

/** True when a table that the rule reads says of each row which fiscal year it is of. */
function tellsFiscalYear(rule: Rule): boolean {
  if (rule.scope !== "record") return Object.values(rule.reads).some((read) => read.includes("fiscalYear"));
  const file = rule.entity.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return propertiesOf(`${file}.schema.json`).includes("fiscalYear");
}

function codes(): readonly string[] {
  const folder = new URL("code-lists/", published);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0] ?? "")
      .filter((code) => /[a-z]/.test(code)),
  );
}

function fields(): readonly string[] {
  return readdirSync(published)
    .filter((file) => file.endsWith(".schema.json"))
    .flatMap(propertiesOf);
}

function propertiesOf(file: string): readonly string[] {
  const { properties = {} } = JSON.parse(readFileSync(new URL(file, published), "utf8")) as { properties?: object };
  return Object.keys(properties);
}
