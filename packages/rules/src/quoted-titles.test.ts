import { readdirSync, readFileSync } from "node:fs";
import { fieldKindWords, type Rule } from "@juso/model";
import { describe, expect, it } from "vitest";
import { rules } from "./index.ts";
import { runExamples } from "./run-examples.fixture.ts";

const published = new URL("../../../schemas/v1/", import.meta.url);

/** What an entity calls its fields, and the lists of codes that it takes. */
interface Titles {
  readonly fields: readonly string[];
  readonly codeLists: readonly string[];
}

const [titlesOf, entityOfTitle] = entities();
const codesOf = codes();

/** What cells of yes and no show. */
const answers = fieldKindWords.boolean.ja.split("・");

/** What is quoted and is no title, and why. */
const phrases: Readonly<Record<string, string>> = {
  "8,000円×3回": "how a unit price and a number are written into a text",
  包括的相談支援事業: "what the grant calls its first block, of which the items are components",
  概ね3月: "the words of the guideline",
};

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("quotes the titles of tables, fields and codes as they are published", () => {
    for (const sentence of sentences(rule)) expect(strangersIn(sentence, rule), sentence).toEqual([]);
  });
});

it("needs every phrase of its list", () => {
  const said = rules.flatMap((rule) => sentences(rule).flatMap(quoted));
  expect(Object.keys(phrases).filter((phrase) => !said.includes(phrase))).toEqual([]);
});

/** What stands in quotation marks and is the title of nothing that the rule reads or that the sentence names. */
function strangersIn(sentence: string, rule: Rule): readonly string[] {
  const words = quoted(sentence);
  const named = words.flatMap((word) => entityOfTitle.get(word) ?? []);
  const read = rule.scope === "record" ? [] : Object.keys(rule.reads);
  const titles = [rule.entity, ...read, ...named].map((entity) => titlesOf.get(entity)!);
  const fields = titles.flatMap((title) => title.fields);
  const known = new Set([
    ...answers,
    ...entityOfTitle.keys(),
    ...fields,
    // 「うち対象経費」 stands for 「うち対象経費（予定）」 and 「うち対象経費（実績）」.
    ...fields.map((field) => field.replace(/（[^）]*）$/, "")),
    ...titles.flatMap((title) => title.codeLists.flatMap((list) => codesOf.get(list)!)),
  ]);
  return words.filter((word) => !known.has(word) && !Object.hasOwn(phrases, word));
}

/** Quoted words but the values of cells, whose places are not filled. */
function quoted(sentence: string): readonly string[] {
  return [...sentence.matchAll(/「([^」]*)」/g)].map(([, word]) => word!).filter((word) => !/^\{\w+\}$/.test(word));
}

/** What the examples come to in words, without the values of cells. */
function sentences(rule: Rule): readonly string[] {
  const said = runExamples(rule).flatMap(({ violations }) =>
    violations.flatMap(({ messageId, data = {} }) => {
      const message = rule.messages[messageId]!;
      const facts: Readonly<Record<string, string | number>> = data;
      const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (place, name: string) => `${facts[name] ?? place}`);
      return [fill(message.text.ja), fill(message.fix.ja)];
    }),
  );
  return [rule.title.ja, ...said];
}

/** Titles by entity, and the entities by their titles. */
function entities(): readonly [ReadonlyMap<string, Titles>, ReadonlyMap<string, string>] {
  const [byEntity, byTitle] = [new Map<string, Titles>(), new Map<string, string>()];
  for (const file of readdirSync(published).filter((name) => name.endsWith(".schema.json"))) {
    const schema = JSON.parse(readFileSync(new URL(file, published), "utf8")) as Schema;
    const entity = file.replace(".schema.json", "").replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const fields = Object.values(schema.properties ?? {});
    byTitle.set(schema["x-title-ja"], entity);
    byEntity.set(entity, {
      fields: fields.map((field) => field["x-title-ja"]),
      codeLists: fields.flatMap((field) => field["x-code-list"] ?? []),
    });
  }
  return [byEntity, byTitle];
}

interface Schema {
  readonly "x-title-ja": string;
  readonly properties?: Readonly<Record<string, { readonly "x-title-ja": string; readonly "x-code-list"?: string }>>;
}

/** The titles of codes by list. */
function codes(): ReadonlyMap<string, readonly string[]> {
  const folder = new URL("code-lists/", published);
  return new Map(
    readdirSync(folder).map((file) => {
      const rows = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n").slice(1);
      return [file.replace(".csv", ""), rows.map((row) => row.split(",")[1]!)];
    }),
  );
}
