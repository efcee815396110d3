import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { crc32, inflateRawSync } from "node:zlib";
import { memorySource, type NativeBytes } from "@juso/model";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readAll } from "../submission/reading.fixture.ts";
import { decodeText } from "./decode-text.ts";
import { encodeCp932, strangerToCp932 } from "./encode-cp932.ts";
import { inspectBytes } from "./inspect-bytes.ts";

const cp932Text = fc.string({
  unit: fc.constantFrom("東", "京", "髙", "﨑", "ｱ", "A", ",", "ソ", "表", "①", "～", "－", "\n", "Ⅲ", "纊"),
  maxLength: 200,
});

async function decoded(bytes: Uint8Array, pieceLength?: number): Promise<string> {
  const source = memorySource("case.csv", bytes, pieceLength);
  const { encoding } = await inspectBytes(source);
  let text = "";
  for await (const piece of decodeText(source, encoding === "CP932" ? "shift_jis" : "utf-8")) text += piece;
  return text;
}

/** The platform's own way, as Node has it. */
const native: NativeBytes = {
  isUtf8,
  crc32,
  inflate: (packed, longest) => inflateRawSync(packed, { maxOutputLength: longest }),
  startHash: () => {
    const hash = createHash("sha256");
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
  },
};

describe("encodings", () => {
  test("what the platform does natively gives the same inspection, at any chunk size", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 24 }),
      fc
        .string({ unit: fc.constantFrom("a", "\n", "é", "あ", "𠮷", "\uFEFF", "\u001a"), maxLength: 12 })
        .map((text) => new TextEncoder().encode(text)),
      cp932Text.map((text) => encodeCp932(text.slice(0, 12))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (content, pieceLength) => {
        const source = memorySource("case.csv", content, pieceLength);
        expect(await inspectBytes({ ...source, native })).toEqual(await inspectBytes(source));
      }),
      { numRuns: 3000 },
    );
  });

  test("bytes that are no text are explained alike at any chunk size", async () => {
    const pieces = fc.oneof(
      fc.constantFrom("a", "\n", "é", "あ", "𠮷").map((text) => new TextEncoder().encode(text)),
      fc.constantFrom("表", "ソ", "ｱ", "\n").map(encodeCp932),
      fc.uint8Array({ minLength: 1, maxLength: 2 }),
    );
    const bytes = fc
      .array(pieces, { maxLength: 16 })
      .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (content, pieceLength) => {
        const whole = await inspectBytes(memorySource("case.csv", content, content.length || 1));
        expect(await inspectBytes(memorySource("case.csv", content, pieceLength))).toEqual(whole);
      }),
      { numRuns: 3000 },
    );
  });

  test("CP932 bytes are those of Windows, and read back at any chunk size", async () => {
    await fc.assert(
      fc.asyncProperty(cp932Text, fc.integer({ min: 1, max: 40 }), async (text, pieceLength) => {
        const bytes = encodeCp932(text);
        expect([...bytes]).toEqual([...iconv.encode(text, "cp932")]);
        // A text of plain ASCII is UTF-8 and CP932 alike.
        expect(await decoded(bytes, pieceLength)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("every character that iconv-lite can write and read back is written the same", () => {
    const different: string[] = [];
    for (let code = 0x80; code < 0xe000; code += 1) {
      if (code >= 0xd800) break;
      const character = String.fromCharCode(code);
      const theirs = iconv.encode(character, "cp932");
      if (iconv.decode(theirs, "cp932") !== character || code < 0xa0) continue;
      if (theirs.compare(encodeCp932(character)) !== 0) different.push(character);
    }
    expect(different).toEqual([]);
  });

  test.each([
    ["〜", [0x81, 0x60]],
    ["−", [0x81, 0x7c]],
    ["‖", [0x81, 0x61]],
    ["¬", [0x81, 0xca]],
  ])("%s is written as the character Windows uses", (character, bytes) => {
    expect([...encodeCp932(character)]).toEqual(bytes);
  });

  test.each(["𠮷", "塡", "é", "\u{E000}"])("%s has no CP932 form and is never a question mark", (character) => {
    const name = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase()}`;
    expect(() => encodeCp932(`ab${character}`)).toThrow(
      new RegExp(name.replace("+", "\\+").replace("U\\+E9", "U\\+00E9")),
    );
  });

  test("the first stranger is what is not read back as it is, also where writing takes a likeness", () => {
    expect(strangerToCp932("abc 髙﨑①㈱～－\\~")).toBeUndefined();
    for (const character of ["𠮷", "塡", "é", "\u{E000}", "〜", "−", "\ud842"]) {
      expect(strangerToCp932(`ab髙${character}é`)).toBe(character);
    }
  });

  test.each([1, 2, 3, 7, 65_536])("CP932 and UTF-8 files are told apart in pieces of %i bytes", async (pieceLength) => {
    const text = "ケースID,ケース開始日\r\nC1,2025-04-01\r\n";
    const inspect = async (bytes: Uint8Array) =>
      (await inspectBytes(memorySource("x.csv", bytes, pieceLength))).encoding;
    expect(await inspect(encodeCp932(text))).toBe("CP932");
    expect(await inspect(new TextEncoder().encode(text))).toBe("UTF-8");
    expect(await inspect(new TextEncoder().encode(`\uFEFF${text}`))).toBe("UTF-8 (BOM)");
  });

  test.each([1, 5, 65_536])("a broken byte is placed on its line (pieces of %i)", async (pieceLength) => {
    const bytes = new TextEncoder().encode("ケースID,備考\r\n1,東京都\r\n2,大阪府\r\n");
    bytes[bytes.length - 4] = 0xff;
    const { invalid } = await inspectBytes(memorySource("x.csv", bytes, pieceLength));
    expect(invalid).toEqual({ encoding: "UTF-8", line: 3, isAtEnd: false });
    const { ids, skipped, records } = await readAll([memorySource("case.csv", bytes, pieceLength)]);
    expect(ids).toEqual(["encoding-valid.invalid"]);
    expect(records).toEqual([]);
    expect(skipped[0]).toMatchObject({ file: "case.csv", entity: "case" });
  });

  test("bytes that neither encoding knows are placed too", async () => {
    const bytes = Uint8Array.from([...encodeCp932("ケースID\r\n東"), 0x81, 0x20, 0x0a]);
    expect((await inspectBytes(memorySource("x.csv", bytes))).invalid).toMatchObject({ encoding: "CP932", line: 2 });
  });

  test("a character cut off at the end means an incomplete file", async () => {
    const bytes = new TextEncoder().encode("ケースID,ケース開始日\nC1,東京都").slice(0, -1);
    expect((await readAll([memorySource("case.csv", bytes)])).ids).toEqual(["file-complete.text"]);
  });

  test("UTF-16 has its own finding, with or without a byte order mark", async () => {
    const utf16 = iconv.encode("ケースID,ケース開始日\r\nC1,2025-04-01\r\n", "utf-16le", { addBOM: true });
    expect((await readAll([memorySource("case.csv", utf16)])).ids).toEqual(["encoding-supported.utf16"]);
    const plain = iconv.encode("caseId,openedDate\r\nC1,2025-04-01\r\n", "utf-16le");
    expect((await readAll([memorySource("case.csv", plain)])).ids).toEqual(["encoding-supported.utf16"]);
  });

  test.each([1, 4, 65_536])("end-of-file bytes of old programs are dropped (pieces of %i)", async (pieceLength) => {
    const bytes = Uint8Array.from([...encodeCp932("ケースID,ケース開始日\r\nC1,2025-04-01\r\n"), 0x1a, 0x1a]);
    const { values, findings } = await readAll([memorySource("case.csv", bytes, pieceLength)]);
    expect(findings).toEqual([]);
    expect(values).toEqual([{ caseId: "C1", openedDate: "2025-04-01" }]);
  });
});
