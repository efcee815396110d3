import { memorySource } from "@juso/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAll } from "../submission/reading.fixture.ts";
import { type JsonPiece, JsonSplitter } from "./json-splitter.ts";

const limits = { length: 1000, depth: 5 };

function split(text: string, pieceLength = text.length || 1, given = limits) {
  const splitter = new JsonSplitter(given);
  const pieces: JsonPiece[] = [];
  for (let start = 0; start < text.length && !splitter.isStopped; start += pieceLength) {
    pieces.push(...splitter.push(text.slice(start, start + pieceLength)));
  }
  const { pieces: last, ending } = splitter.end();
  return { pieces: [...pieces, ...last], ending, line: splitter.line };
}

const record = fc.dictionary(
  fc.string({ maxLength: 4 }),
  fc.oneof(
    fc.string({ unit: fc.constantFrom('"', "\\", "あ", "\n", "]", "}", ",", "a"), maxLength: 6 }),
    fc.integer(),
    fc.constant([]),
  ),
  { maxKeys: 4 },
);

describe("JsonSplitter", () => {
  test("gives the elements that JSON.parse gives, in any spelling and chunk size", () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom(undefined, 1, "\t"),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        (records, indent, isLines, pieceLength) => {
          const text = isLines
            ? records.map((each) => JSON.stringify(each, null, indent)).join("\r\n")
            : JSON.stringify(records, null, indent);
          const { pieces, ending } = split(text, pieceLength);
          expect(ending).toBe("complete");
          expect(pieces.map((piece) => JSON.parse(piece.text))).toEqual(JSON.parse(JSON.stringify(records)));
          const lines = text.split(/\r\n|\n|\r/);
          for (const { text: piece, line } of pieces) expect(lines[line - 1]).toContain(piece.split("\n")[0]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("broken text comes apart in the same way wherever it is cut into chunks", () => {
    const sign = fc.constantFrom("{", "}", "[", "]", ",", '"', "\\", "\n", "\r", "\r\n", " ", "a", "[[[[[[", '{"a":1}');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (signs, pieceLength) => {
        const text = signs.join("");
        const small = { length: 12, depth: 5 };
        expect(split(text, pieceLength, small)).toEqual(split(text, undefined, small));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([1, 7, 1000])("a value that is too deep is given up alone (pieces of %i)", (pieceLength) => {
    const deep = `{"a":${"[".repeat(5)}${"]".repeat(5)}}`;
    const { pieces, ending } = split(`[{"a":1},\n${deep},\n{"a":[[[[]]]]}]`, pieceLength);
    expect(ending).toBe("complete");
    expect(pieces).toEqual([
      { text: '{"a":1}', line: 1 },
      { text: "", line: 2, isTooDeep: true },
      { text: '{"a":[[[[]]]]}', line: 3 },
    ]);
  });

  test.each([1, 7, 5000])("a value is too long by its own length, not by the chunk's (pieces of %i)", (pieceLength) => {
    const short = `"${"x".repeat(600)}"`;
    expect(split(`[${short},${short},${short}]`, pieceLength)).toMatchObject({
      ending: "complete",
      pieces: { length: 3 },
    });
    const long = `[${short},\n"${"x".repeat(1000)}",${short}]`;
    expect(split(long, pieceLength)).toMatchObject({ ending: "tooLong", pieces: { length: 1 }, line: 2 });
  });
});

describe("a JSON file of records", () => {
  const ids = async (text: string) => {
    const { ids: found, records, skipped, findings } = await readAll([memorySource("case.json", text)]);
    return { found, records: records.length, isPartial: skipped.map((part) => part.isPartial ?? false), findings };
  };

  test("brackets thousands deep are one finding, and the others are read", async () => {
    const deep = `${"[".repeat(4000)}${"]".repeat(4000)}`;
    const { found, records, isPartial, findings } = await ids(`[{"caseId":"C1"},{"caseId":${deep}},{"caseId":"C3"}]`);
    expect({ found, records, isPartial }).toEqual({ found: ["json-valid.tooDeep"], records: 2, isPartial: [true] });
    expect(findings[0]).toMatchObject({ location: { pointer: "/1" }, data: { limit: 100 } });
  });

  test("after a thousand values that are no records, the rest is not read", async () => {
    const { found, records, isPartial, findings } = await ids(`[${",".repeat(5000)}{"caseId":"C1"}]`);
    expect(found).toHaveLength(1002);
    expect(found.at(-1)).toBe("json-valid.tooMany");
    expect(findings.at(-1)?.data).toEqual({ limit: 1000 });
    expect({ records, isPartial }).toEqual({ records: 0, isPartial: [false] });
  });
});
