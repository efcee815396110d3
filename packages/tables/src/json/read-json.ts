import type { DataRecord, RecordPosition } from "@juso/model";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { FileReading } from "../csv/read-csv.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { echoText } from "../table/echo-text.ts";
import { decodeText } from "../text/decode-text.ts";
import { type JsonEnding, type JsonPiece, JsonSplitter } from "./json-splitter.ts";

/** So many values that are no records that the rest of the file makes no sense. */
const problemLimit = 1000;

/**
 * Reads a JSON array or a JSON Lines file, record by record; one batch of events for each piece of text. Values keep their JSON types:
 * the canonical form is not converted. `null` is blank. Keys that begin with `x_` are the submitter's own. Returns the number of records.
 */
export async function* readJson(
  { source, profile, limits }: FileReading,
  encoding: "utf-8" | "shift_jis",
): AsyncGenerator<ReadEvent[], number> {
  const splitter = new JsonSplitter({ length: limits.recordLength, depth: limits.recordDepth });
  const file = source.name;
  let ordinal = 0;
  let records = 0;
  let problems = 0;

  const take = (pieces: readonly JsonPiece[]): ReadEvent[] => {
    const events: ReadEvent[] = [];
    for (const piece of pieces) {
      const event = takeOne(piece);
      events.push(event);
      if (event.kind === "record") records += 1;
      else problems += 1;
      if (problems <= problemLimit) continue;
      events.push(findingEvent("json-valid", "tooMany", { file }, { data: { limit: problemLimit } }));
      break;
    }
    return events;
  };
  const takeOne = ({ text, line, isTooDeep }: JsonPiece): ReadEvent => {
    ordinal += 1;
    const position: RecordPosition = {
      file,
      line,
      row: ordinal,
      pointer: splitter.isArray ? `/${ordinal - 1}` : "",
    };
    const place = { file, line, ...(position.pointer === "" ? {} : { pointer: position.pointer as string }) };
    if (isTooDeep) return findingEvent("json-valid", "tooDeep", place, { data: { limit: limits.recordDepth } });
    const value = parse(text);
    if (value === undefined) return findingEvent("json-valid", "syntax", place);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return findingEvent("json-valid", "notRecord", place, { data: { ordinal } });
    }
    return { kind: "record", record: toRecord(profile.key, value, position, limits.ownTextLength) };
  };

  for await (const text of decodeText(source, encoding)) {
    const events = take(splitter.push(text));
    if (events.length > 0) yield events;
    if (problems > problemLimit) {
      yield [unreadEvent({ file }, profile)];
      return records;
    }
    if (splitter.isStopped) break;
  }
  const { pieces, ending } = splitter.end();
  const events = take(pieces);
  const problem = endingProblem(ending);
  if (problem) {
    const data: Record<string, number> = ending === "tooLong" ? { limit: limits.recordLength } : {};
    events.push(findingEvent(problem[0], problem[1], { file, line: splitter.line }, { data }));
  }
  if (problem || problems > 0) events.push(unreadEvent({ file }, profile, problem ? "all" : "some"));
  if (events.length > 0) yield events;
  return records;
}

function endingProblem(ending: JsonEnding): readonly [checkId: string, messageId: string] | undefined {
  switch (ending) {
    case "complete":
      return undefined;
    case "incomplete":
      return ["file-complete", "json"];
    case "tooLong":
      return ["record-length", "tooLong"];
    case "misplaced":
      return ["json-valid", "syntax"];
  }
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toRecord(
  entity: DataRecord["entity"],
  source: object,
  position: RecordPosition,
  ownTextLength: number,
): DataRecord {
  const value: Record<string, unknown> = {};
  let echo: Record<string, string> | undefined;
  for (const [key, content] of Object.entries(source)) {
    if (content === null) continue;
    if (key.startsWith("x_")) {
      echo ??= {};
      echo[key] = echoText(typeof content === "string" ? content : JSON.stringify(content), ownTextLength);
    } else if (key !== "__proto__") {
      value[key] = content;
    }
  }
  return echo === undefined ? { entity, value, position } : { entity, value, position, echo };
}
