import type { Language, Text } from "@juso/model";
import { parameterKeys } from "./parameter-keys.ts";
import { parameterKindTexts } from "./parameter-kinds.ts";
import { parameterMessages, parameterPlaces } from "./parameter-messages.ts";
import type { ParameterKind } from "./parameter-set.ts";

/** Where people find what an entry holds, by `<key>.<field>` and deeper: the address of a cell. Without it, the path in the JSON is named. */
export type ParameterPlaces = ReadonlyMap<string, string>;

/** A breach of the schema, as its library or our own checks tell it. */
export interface ParameterIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  /** Names that are not used at the place. */
  readonly keys?: readonly string[];
}

/** Each breach of the schema as a sentence: where it is, what is there, and how to write it instead. */
export function issueSentences(
  issues: readonly ParameterIssue[],
  json: unknown,
  places: ParameterPlaces | undefined,
): readonly Text[] {
  return issues.map((issue) => ({
    ja: oneLine(`${placeOf(issue.path, json, places, "ja")}: ${sentence(issue, json, "ja", places !== undefined)}`),
    en: oneLine(`${placeOf(issue.path, json, places, "en")}: ${sentence(issue, json, "en", places !== undefined)}`),
  }));
}

/** Whatever people wrote into the file, on one line: the list is read line by line. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

type Path = readonly PropertyKey[];

function placeOf(path: Path, json: unknown, places: ParameterPlaces | undefined, language: Language): string {
  if (path.length === 0) return parameterMessages.whole[language];
  const key = keyOfEntry(json, path);
  if (key === undefined) return path.join(".");
  if (places === undefined) return `${path.join(".")} (${key})`;
  const title = parameterKeys.get(key)?.title[language];
  const cell = cellOf([key, ...path.slice(2).map(String)], places);
  return [cell, title === undefined ? key : language === "ja" ? `「${title}」` : `"${title}"`]
    .filter(Boolean)
    .join(" ");
}

/** The narrowest place that is known. */
function cellOf(path: readonly string[], places: ParameterPlaces): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = places.get(path.slice(0, length).join("."));
    if (found !== undefined) return found;
  }
  return undefined;
}

function sentence(issue: ParameterIssue, json: unknown, language: Language, isSheet: boolean): string {
  const own = parameterMessages[issue.message]?.[language];
  if (own !== undefined) return own;
  if (issue.keys !== undefined) {
    const names = issue.keys.map((name) => (language === "ja" ? `「${name}」` : `"${name}"`)).join(", ");
    return language === "ja"
      ? `${names}という項目は使いません。綴りを直すか、消してください。`
      : `${names} is not used here. Correct the spelling or remove it.`;
  }
  const found = foundText(valueAt(json, issue.path), language);
  const kind = issue.path[2] === "value" ? parameterKeys.get(keyOfEntry(json, issue.path) ?? "")?.kind : undefined;
  const howTo = kind === undefined ? expectation(issue.path, language) : howToWrite(kind, isSheet)[language];
  return language === "ja" ? `${found}${howTo}` : `${found} ${howTo}`;
}

function howToWrite(kind: ParameterKind, isSheet: boolean): Text {
  const { howTo, inSheet } = parameterKindTexts[kind];
  return isSheet ? (inSheet ?? howTo) : howTo;
}

function expectation(path: Path, language: Language): string {
  const name = path.findLast((part) => typeof part === "string") ?? "whole";
  const isEntry = path.length === 2 && path[0] === "entries";
  return (parameterPlaces[isEntry ? "entry" : String(name)] ?? parameterPlaces.whole)[language];
}

function foundText(value: unknown, language: Language): string {
  if (value === undefined || value === null || value === "") {
    return language === "ja" ? "空欄です。" : "It is blank.";
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const clipped = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return language === "ja" ? `「${clipped}」は使えません。` : `"${clipped}" cannot be used.`;
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Readonly<Record<PropertyKey, unknown>> | null)?.[part], json);
}

function keyOfEntry(json: unknown, path: Path): string | undefined {
  if (path[0] !== "entries" || path.length < 2) return undefined;
  const key = valueAt(json, ["entries", path[1]!, "key"]);
  return typeof key === "string" ? key : undefined;
}
