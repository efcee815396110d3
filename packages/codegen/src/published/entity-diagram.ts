import type { FieldProfile } from "@juso/model";
import type { PublishedEntity } from "./published-standard.ts";

const head = "%% Generated from packages/model by `npm run generate`. Do not edit.";

/** A Mermaid diagram of the tables of one area with all their columns, and of the tables elsewhere that they refer to by name. */
export function areaDiagram(tables: readonly PublishedEntity[], all: readonly PublishedEntity[]): string {
  const inside = new Set<string>(tables.map(({ key }) => key));
  const outside = all.filter(({ key }) => !inside.has(key) && tables.some((table) => refersTo(table, key)));
  return diagram([...tables.map((table) => box(table, table.profile.fields)), ...outside.map(emptyBox)], tables);
}

/** A Mermaid diagram of all tables with their keys and what they refer to. */
export function keyDiagram(tables: readonly PublishedEntity[]): string {
  const boxes = tables.map((table) =>
    box(
      table,
      table.profile.fields.filter(({ isKey, references }) => isKey || references !== undefined),
    ),
  );
  return diagram(boxes, tables);
}

function diagram(boxes: readonly (readonly string[])[], tables: readonly PublishedEntity[]): string {
  const lines = [...boxes.flat(), ...tables.flatMap(relations)];
  return [head, "erDiagram", ...lines.map((line) => `  ${line}`), ""].join("\n");
}

function box({ key, profile }: PublishedEntity, fields: readonly FieldProfile[]): readonly string[] {
  return [`${key}["${profile.title.ja}"] {`, ...fields.map(attribute), "}"];
}

function emptyBox({ key, profile }: PublishedEntity): readonly string[] {
  return [`${key}["${profile.title.ja}"]`];
}

function attribute({ key, kind, title, isKey, references }: FieldProfile): string {
  const marks = [isKey ? "PK" : "", references === undefined ? "" : "FK"].filter((mark) => mark !== "");
  return `  ${[kind, key, ...(marks.length === 0 ? [] : [marks.join(", ")]), `"${title.ja}"`].join(" ")}`;
}

function refersTo({ profile }: PublishedEntity, key: string): boolean {
  return profile.fields.some(({ references }) => references?.entity === key);
}

/** A line from each table that is referred to: how many records it can have, how many can name it, and by which column. */
function relations({ key, profile }: PublishedEntity): readonly string[] {
  const isOnlyKey = profile.fields.filter(({ isKey }) => isKey).length === 1;
  return profile.fields.flatMap(({ references, kind, isRequired, isKey, title }) => {
    if (references === undefined) return [];
    const one = kind === "string[]" ? "}o" : isRequired ? "||" : "|o";
    const many = isKey && isOnlyKey ? "o|" : "o{";
    return [`${references.entity} ${one}--${many} ${key} : "${title.ja}"`];
  });
}
