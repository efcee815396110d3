import type { EntityProfile, ExpectedViolation, FieldProfile, Rule } from "@juso/model";
import { type Html, type HtmlPart, html } from "@juso/reporters/page";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";
import { sentence } from "./sentence.ts";

type Records = Readonly<Partial<Record<string, readonly object[]>>>;

/** Fields of each entity that have a column also where an example leaves them blank. */
type ShownFields = Readonly<Partial<Record<string, readonly string[]>>>;

/** The first passing and the first failing example of a rule, and what the rule says about the failing one. */
export function ruleExamples(rule: Rule, standard: Standard): Html {
  const { pass, fail } = examplesOf(rule);
  const shown = shownFields(rule);
  return html`${
    pass === undefined
      ? undefined
      : html`<h3>指摘のない例 <span class="en" lang="en">Nothing is found</span></h3>
${tables(pass, shown, standard)}`
  }
${
  fail === undefined
    ? undefined
    : html`<h3>指摘のある例 <span class="en" lang="en">Something is found</span></h3>
${tables(fail.records, shown, standard)}<p>この例では、次のように指摘します。</p>
<ul>
${fail.expect.map((violation) => found(violation, rule, standard))}</ul>
`
}<p>例には、説明に要る項目だけを書いています。実際の記録には、ほかの必須の項目も要ります。</p>
<p class="en" lang="en">The examples show only the fields needed to explain the rule; real records need the other required fields too.</p>
`;
}

function examplesOf(rule: Rule): {
  readonly pass: Records | undefined;
  readonly fail: { readonly records: Records; readonly expect: readonly ExpectedViolation[] } | undefined;
} {
  if (rule.scope !== "record") return { pass: rule.examples.pass[0], fail: rule.examples.fail[0] };
  const [pass] = rule.examples.pass;
  const [fail] = rule.examples.fail;
  return {
    pass: pass && { [rule.entity]: [pass] },
    fail: fail && { records: { [rule.entity]: [fail.record] }, expect: fail.expect },
  };
}

/** What the rule declares that it reads; of a rule over one record, what it names and what its examples hold. */
function shownFields(rule: Rule): ShownFields {
  if (rule.scope !== "record") return rule.reads;
  const { pass, fail } = rule.examples;
  const named = fail.flatMap(({ expect }) => expect.flatMap(({ field }) => field ?? []));
  return { [rule.entity]: [...named, ...[pass[0], fail[0]?.record].flatMap((record) => Object.keys(record ?? {}))] };
}

function tables(records: Records, shown: ShownFields, standard: Standard): readonly Html[] {
  return standard.entities.flatMap((entity) => {
    const rows = records[entity.key];
    if (rows === undefined) return [];
    if (rows.length === 0) return [html`<p>「${entity.title.ja}」の記録はありません。</p>\n`];
    return [exampleTable(entity, rows, shown[entity.key] ?? [], standard)];
  });
}

function exampleTable(
  entity: EntityProfile,
  rows: readonly object[],
  shown: readonly string[],
  standard: Standard,
): Html {
  const used = new Set([...shown, ...rows.flatMap((row) => Object.keys(row))]);
  const fields = entity.fields.filter(({ key }) => used.has(key));
  return table(
    entity.title,
    [{ ja: "行", en: "Row" }, ...fields.map(({ title, key }) => ({ ja: title.ja, en: key }))],
    rows.map((row, index) => ({
      cells: [
        index + 1,
        ...fields.map((field) => cell(new Map<string, unknown>(Object.entries(row)).get(field.key), field, standard)),
      ],
    })),
  );
}

function cell(value: unknown, { codeList }: FieldProfile, { codeLists }: Standard): HtmlPart {
  if (value === undefined) return html`<span class="en">（空欄）</span>`;
  if (typeof value === "boolean") return value ? "はい" : "いいえ";
  const titles = new Map(codeLists.get(codeList ?? "")?.codes.map(({ code, title }) => [code, title.ja]));
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one, index) => {
    const title = titles.get(String(one));
    const label = title === undefined ? String(one) : html`${title} <code class="en">${String(one)}</code>`;
    return index === 0 ? label : html`；${label}`;
  });
}

function found({ messageId, field }: ExpectedViolation, rule: Rule, { entities }: Standard): Html {
  const title = entities.find(({ key }) => key === rule.entity)?.fields.find(({ key }) => key === field)?.title.ja;
  const place = field === undefined ? undefined : html`「${title ?? field}」：`;
  const text = rule.messages[messageId]?.text.ja ?? "";
  return html`<li>${place}${sentence(text)} <a href="#message-${messageId}"><code>${messageId}</code></a></li>\n`;
}
