import type { Text } from "@juso/model";
import { type Html, type HtmlPart, html } from "@juso/reporters/page";
import { paragraphs, section } from "../bilingual.ts";
import type { PublishedSchema } from "../formats.ts";
import type { SchemaNode } from "../json-schema.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { schemaPath } from "../page-paths.ts";
import { withCode } from "../source-comment.ts";
import type { Standard } from "../standard.ts";
import { standardMajor } from "../standard-major.ts";
import { facts, table } from "../table.ts";

/** One page for each published schema of what is no table: every property of the report, the manifest and what commands print. */
export function schemaPages({ schemas }: Standard): readonly Page[] {
  return schemas.map(
    (published): Page => ({
      path: schemaPath(published.name),
      title: schemaTitle(published),
      parent: mainPages.formats,
      content: () => schemaContent(published),
    }),
  );
}

/** What a schema is called: its title, or the name of its file. */
export function schemaTitle({ fileName, name, schema }: PublishedSchema): Text {
  return { ja: schema["x-title-ja"] ?? fileName, en: schema["x-title-en"] ?? schema.title ?? name };
}

/** What a schema is of, without its title. */
export function schemaDescription({ schema }: PublishedSchema): HtmlPart {
  return english(schema.description?.replace(`${schema["x-title-ja"]}。`, ""));
}

/** An object, or a type, that has a table of its own. */
interface Part {
  readonly id: string;
  /** How it is called: where it stands, or the name of the type. */
  readonly name: string;
  readonly node: SchemaNode;
}

function schemaContent(published: PublishedSchema): Html {
  const { fileName, schema } = published;
  const parts = [
    ...partsOf({ id: "root", name: "全体", node: schema }),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, node]) => partsOf({ id: typeId(name), name, node })),
  ];
  return html`${paragraphs({
    ja: "JSON のすべての項目です。説明は、もとになった型の注釈（英語）です。同じメジャー版の間は、項目が増えることはあっても、意味は変わりません。知らない項目は読み飛ばしてください。",
    en: "Every property of the JSON, described by the comments of the types it is made from. Within a major version properties may be added; pass over those you do not know.",
  })}${facts({ ja: "この形について", en: "About this form" }, [
    [{ ja: "JSON Schema", en: "JSON Schema" }, html`<code>schemas/${standardMajor}/${fileName}</code>`],
    [{ ja: "説明", en: "Description" }, schemaDescription(published)],
  ])}${parts.map((part) => section(part.id, { ja: part.name, en: part.id === "root" ? "The whole" : part.name }, partContent(part)))}`;
}

function typeId(name: string): string {
  return `type-${name}`;
}

/** The part and, after it, the objects that stand within it without a name of their own. */
function partsOf(part: Part): readonly Part[] {
  const within = objectsIn(part.node).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, node]) => {
      const place = placeOf(part, key);
      const objects = objectsIn(node);
      return objects.flatMap((object, at) =>
        partsOf({ id: `at-${place}${at === 0 ? "" : `-${at + 1}`}`, name: place, node: object }),
      );
    }),
  );
  return [part, ...within];
}

/** How a property of a part is called where it has a table of its own. */
function placeOf({ id, name }: Part, key: string): string {
  return id === "root" ? key : `${name}.${key}`;
}

/** The objects without a name that a value may be, or whose list it may be. */
function objectsIn(node: SchemaNode): readonly SchemaNode[] {
  if (node.properties !== undefined) return [node];
  const { additionalProperties, allOf = [], anyOf = [], items, prefixItems = [] } = node;
  const named = typeof additionalProperties === "object" ? [additionalProperties] : [];
  return [...(items === undefined ? [] : [items]), ...prefixItems, ...allOf, ...anyOf, ...named].flatMap(objectsIn);
}

function partContent(part: Part): Html {
  const { id, name, node } = part;
  const description = id === "root" ? undefined : node.description;
  const objects = objectsIn(node);
  return html`${description === undefined ? undefined : html`<p>${english(description)}</p>`}${
    node.properties === undefined ? html`<p>種類：${typeWords(node, "")}</p>\n` : undefined
  }${objects.map((object) =>
    table(
      { ja: `${name}の項目`, en: `Properties of ${id === "root" ? "the whole" : name}` },
      [
        { ja: "項目", en: "Property" },
        { ja: "種類", en: "Type" },
        { ja: "必ずある", en: "Always there" },
        { ja: "説明", en: "Description" },
      ],
      Object.entries(object.properties ?? {}).map(([key, property]) => ({
        cells: [
          html`<code>${key}</code>`,
          typeWords(property, `at-${placeOf(part, key)}`),
          object.required?.includes(key) === true ? "はい" : "いいえ",
          propertyText(property),
        ],
      })),
    ),
  )}`;
}

function propertyText({ description = "", "x-title-ja": title }: SchemaNode): HtmlPart {
  const text = english(description.replace(`${title}。`, "").trim());
  return title === undefined ? text : html`${title} ${text}`;
}

/** What a value may be, in words; types with a name, and objects that have a table, are links. @param at id of the table of its object. */
function typeWords(node: SchemaNode, at: string): HtmlPart {
  const { $ref, additionalProperties, allOf, anyOf, enum: values, format, items, prefixItems, properties, type } = node;
  const words = (part: SchemaNode): HtmlPart => typeWords(part, at);
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return html`<a href="#${typeId(name)}">${name}</a>`;
  }
  if (properties !== undefined)
    return at.startsWith("at-") ? html`<a href="#${at}">${at.slice("at-".length)}</a>` : "組";
  if (node.const !== undefined) return html`<code>${JSON.stringify(node.const)}</code>`;
  if (values !== undefined) return separated(values.map((value) => html`<code>${JSON.stringify(value)}</code>`));
  if (anyOf !== undefined) return separated(anyOf.map(words));
  if (allOf !== undefined) return allOf.map(words);
  if (prefixItems !== undefined) return html`順に ${separated(prefixItems.map(words))}`;
  if (items !== undefined) return html`一覧：${words(items)}`;
  if (typeof additionalProperties === "object") return html`名前ごとに ${words(additionalProperties)}`;
  const names = (typeof type === "string" ? [type] : (type ?? [])).map((name) => typeNames[name] ?? name).join("・");
  return format === "date" ? "日付（YYYY-MM-DD）" : names === "" ? "何でも" : names;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数",
  integer: "整数",
  boolean: "真偽",
  object: "組",
  array: "一覧",
  null: "null",
};

function separated(parts: readonly HtmlPart[]): HtmlPart {
  return parts.map((part, index) => (index === 0 ? part : html`、<wbr />${part}`));
}

/** A comment of the source, in English. */
function english(text: string | undefined): HtmlPart {
  return text === undefined || text === "" ? undefined : html`<span lang="en">${withCode(text)}</span>`;
}
