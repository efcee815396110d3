import { memorySource } from "@juso/model";
import { beforeAll, describe, expect, test } from "vitest";
import { compareEngines, type Engine } from "./compare-engines.ts";
import { enginePairs, reading } from "./engine-pairs.ts";
import { type ExampleWorld, loadExampleWorld } from "./example-world.ts";
import { tableSources } from "./table-sources.ts";

let world: ExampleWorld;
beforeAll(async () => {
  world = await loadExampleWorld();
});

/** So many tables are enough to see at once that an engine is wrong; the long run is `npm run fuzz -- --engines`. */
const inputs = 40;

const manifest = JSON.stringify({
  specVersion: "0.1.0",
  municipalityCode: "992011",
  fiscalYear: 2025,
  level: "p0",
  documents: [{ path: "case.csv" }],
});

describe("engines", () => {
  test.each(enginePairs)("agree on generated tables: $name", async ({ reference, fast }) => {
    for (let index = 0; index < inputs; index += 1) {
      const files = tableSources(world, 11, index);
      const sources = () => [...files].map(([name, bytes]) => memorySource(name, bytes));
      expect(await compareEngines(reference, fast, sources), `input ${index}`).toBeUndefined();
    }
  });

  test("that differ are told, with the place", async () => {
    const faulty: Engine = async (sources) => {
      const events = (await reading(sources)) as { value?: Record<string, unknown> }[];
      return events.map((event) => (event.value ? { ...event, value: { ...event.value, caseId: "C2" } } : event));
    };
    const encoder = new TextEncoder();
    const found = await compareEngines(reading, faulty, () => [
      memorySource("case.csv", encoder.encode("caseId,openedDate\nC1,2025-04-01\n")),
      memorySource("manifest.json", encoder.encode(manifest)),
    ]);
    expect(found).toMatchObject({ reference: '"C1"', fast: '"C2"' });
    expect(found?.pointer).toMatch(/^\/\d+\/value\/caseId$/);
  });

  test("that both refuse agree only when they refuse alike", async () => {
    const refusing = (words: string): Engine => {
      return async () => {
        throw new RangeError(words);
      };
    };
    expect(await compareEngines(refusing("a"), refusing("a"), () => [])).toBeUndefined();
    expect(await compareEngines(refusing("a"), refusing("b"), () => [])).toMatchObject({ pointer: "/threw" });
  });

  test("meet tables of every kind: both encodings, wrong cells, quoted newlines", () => {
    const tables = Array.from({ length: inputs }, (_, index) => [...tableSources(world, 11, index)]).flat();
    const csv = tables.filter(([name]) => name.endsWith(".csv")).map(([, bytes]) => Buffer.from(bytes));
    expect(csv.some((bytes) => bytes.includes(Buffer.from([0xf9, 0x41])))).toBe(true);
    expect(csv.some((bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))).toBe(true);
    expect(csv.some((bytes) => /"[^"]*\n[^"]*"/.test(bytes.toString()))).toBe(true);
    expect(csv.some((bytes) => bytes.includes("平成31年5月1日"))).toBe(true);
  });
});
