import { counted, type Language, type Text } from "@juso/model";
import { parameterKeys } from "./parameter-keys.ts";
import { parameterKindTexts } from "./parameter-kinds.ts";
import { type PlaceText, parameterMessages, parameterPlaces, valueFields } from "./parameter-messages.ts";
import type { ParameterKind } from "./parameter-set.ts";

/**
 * Where people find what the entries of a file hold, by the index of the entry: addresses of cells by the part of the entry, such as
 * `value.0.from`. Without it, the path in the JSON is named.
 */
export type ParameterPlaces = readonly ReadonlyMap<string, Text>[];

/** A breach of the schema, as its library or our own checks tell it. */
export interface ParameterIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Names that are not used at the place. */
  readonly keys?: readonly string[];
}

/**
 * Each breach of the schema as a sentence, in the order of the entries: where it is, what is there, and how to write it instead. One cause is told
 * once.
 *
 * @param sharedSource where the source stands that all values share; absent where each has its own.
 */
export function issueSentences(
  issues: readonly ParameterIssue[],
  json: unknown,
  places: ParameterPlaces | undefined,
  sharedSource: Text | undefined,
): readonly Text[] {
  const isSource = ({ path }: ParameterIssue): boolean => path[0] === "entries" && path[2] === "source";
  const noSource = sharedSource === undefined ? [] : issues.filter(isSource);
  const isTogether = noSource.length > 1;
  const told = issues.filter((issue) => !(isTogether && isSource(issue)) && !isTranslation(issue, issues));
  const indexOf = ({ path }: ParameterIssue): number => (path[0] === "entries" ? Number(path[1] ?? -1) : -1);
  return [
    ...(isTogether ? [sourcesMissing(sharedSource!, noSource.length)] : []),
    ...told
      .toSorted((a, b) => indexOf(a) - indexOf(b))
      .map((issue) => ({
        ja: oneLine(`${placeOf(issue.path, json, places, "ja")}: ${sentence(issue, json, "ja", places !== undefined)}`),
        en: oneLine(`${placeOf(issue.path, json, places, "en")}: ${sentence(issue, json, "en", places !== undefined)}`),
      })),
  ];
}

/** A text that is blank in both languages is told once, for Japanese. */
function isTranslation({ path }: ParameterIssue, issues: readonly ParameterIssue[]): boolean {
  const japanese = [...path.slice(0, -1), "ja"].join(".");
  return path.at(-1) === "en" && issues.some((other) => other.path.join(".") === japanese);
}

function sourcesMissing(place: Text, count: number): Text {
  return {
    ja: `${place.ja}: 空欄です。出典のない値が${count}件あります。出典が同じなら、ここに一度だけ「令和9年度交付要綱」のように書いてください。違う値には、その値の出典を書いてください。`,
    en: `${place.en}: It is blank, and ${counted(count, "value has", "values have")} no source. Write here once the source that they share, and beside a value the source that only it has.`,
  };
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
  const cell = cellOf(path.slice(2).map(String), places[Number(path[1])]);
  return [cell?.[language], title === undefined ? key : language === "ja" ? `「${title}」` : `"${title}"`]
    .filter(Boolean)
    .join(" ");
}

/** The narrowest place that is known. */
function cellOf(part: readonly string[], places: ReadonlyMap<string, Text> | undefined): Text | undefined {
  for (let length = part.length; length > 0; length -= 1) {
    const found = places?.get(part.slice(0, length).join("."));
    if (found !== undefined) return found;
  }
  return places?.get("value");
}

function sentence(issue: ParameterIssue, json: unknown, language: Language, isSheet: boolean): string {
  const own = parameterMessages[issue.message];
  if (own !== undefined) return asGiven(own, isSheet)[language];
  if (issue.keys !== undefined) {
    const names = issue.keys.map((name) => (language === "ja" ? `「${name}」` : `"${name}"`)).join(", ");
    return language === "ja"
      ? `${names}という項目は使いません。綴りを直すか、消してください。`
      : `${names} is not used here. Correct the spelling or remove it.`;
  }
  const found = foundText(valueAt(json, issue.path), language);
  const howTo = asGiven(expected(issue.path, json), isSheet)[language];
  return language === "ja" ? `${found}${howTo}` : `${found} ${howTo}`;
}

/** What belongs at a place: the narrowest that is known. */
function expected(path: Path, json: unknown): PlaceText {
  const name = String(path.findLast((part) => typeof part === "string" && part !== "ja" && part !== "en"));
  const kind = path[2] === "value" ? parameterKeys.get(keyOfEntry(json, path) ?? "")?.kind : undefined;
  if (kind !== undefined) return (path.length > 3 ? valueFields[name] : undefined) ?? howToWrite(kind);
  const isEntry = path.length === 2 && path[0] === "entries";
  const last = String(path.findLast((part) => typeof part === "string") ?? "whole");
  return parameterPlaces[isEntry ? "entry" : last] ?? parameterPlaces.whole;
}

function howToWrite(kind: ParameterKind): PlaceText {
  const { howTo, inSheet } = parameterKindTexts[kind];
  return { ...howTo, ...(inSheet === undefined ? {} : { inSheet }) };
}

function asGiven(text: PlaceText, isSheet: boolean): Text {
  return isSheet ? (text.inSheet ?? text) : text;
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
