import type { ByteSource, DataRecord } from "@juso/model";
import type { ReadEvent } from "@juso/tables";

/** Reads or validates files, whatever way; what it gives back is compared as JSON. */
export type Engine = (sources: readonly ByteSource[]) => Promise<unknown>;

/** Where two engines do not agree. */
export interface Disagreement {
  /** Where in the result, as a JSON pointer. */
  readonly pointer: string;
  readonly reference: string;
  readonly fast: string;
}

/**
 * Gives the same files to both engines and returns the first place where they differ, or nothing. An engine that throws has the error's
 * text as its result, so that both may refuse alike.
 */
export async function compareEngines(
  reference: Engine,
  fast: Engine,
  sources: () => readonly ByteSource[],
): Promise<Disagreement | undefined> {
  const [expected, found] = await Promise.all([outcome(reference, sources()), outcome(fast, sources())]);
  return difference(expected, found, "");
}

async function outcome(engine: Engine, sources: readonly ByteSource[]): Promise<unknown> {
  try {
    return plain(await engine(sources));
  } catch (error) {
    return { threw: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Maps and sets as arrays, nothing undefined: what can be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, held: unknown) => (held instanceof Map || held instanceof Set ? [...held] : held)) ??
      "null",
  );
}

function difference(expected: unknown, found: unknown, pointer: string): Disagreement | undefined {
  if (Object.is(expected, found)) return undefined;
  const isTree = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
  if (!isTree(expected) || !isTree(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return { pointer, reference: shown(expected), fast: shown(found) };
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const key of keys) {
    const deeper = difference(expected[key], found[key], `${pointer}/${key}`);
    if (deeper) return deeper;
  }
  // The order of keys shows in a report's bytes.
  const [left, right] = [Object.keys(expected).join(), Object.keys(found).join()];
  return left === right ? undefined : { pointer, reference: `keys ${left}`, fast: `keys ${right}` };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "undefined").slice(0, 400);
}

/** All that reading gives, without how it was cut into batches: for an engine that is compared at the reader. */
export async function readingOf(batches: AsyncIterable<readonly ReadEvent[]>): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  for await (const batch of batches) {
    for (const event of batch) events.push(event.kind === "record" ? recordOf(event.record) : event);
  }
  return events;
}

function recordOf({ entity, value, position, echo }: DataRecord): unknown {
  return { entity, value, position, echo: echo ?? null };
}
