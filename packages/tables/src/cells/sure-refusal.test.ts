import type { FieldKind, FieldProfile } from "@juso/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteScanner } from "../csv/byte-scanner.ts";
import { codeLists } from "../submission/reading.fixture.ts";
import { isNoteText } from "../table/judge-row.ts";
import { isTotalLabel } from "../table/total-label.ts";
import { encodeCp932 } from "../text/encode-cp932.ts";
import { createCellReader } from "./cell-reader.ts";
import { sureRefusal } from "./sure-refusal.ts";

const starts = [..."あいうはなりたか有無令平昭大明元合計注備以西年約男女生貧不0179RHSTMrtfxZ○〇▲-+¥\\（( 　"];
const parts = [
  ..."あはい有無年月日号元計0123456789./-:RT;、,\n 　\u3099\u0301\u200b",
  "令和",
  "７",
  "total",
  "ｔｏｔａｌ",
  "true",
  "不明",
  "男性",
  "生活困窮",
  "dv",
  "male",
  "円",
];
const mixed = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...parts), { maxLength: 5 }))
  .map(([start, rest]) => start + rest.join(""));
const number = fc.constantFrom("2025", "25", "2", "0", "00", "4", "04", "12", "13", "31", "32", "123", "12345", "");
const sign = fc.constantFrom(..."年月日--//..", "", "：");
/** Dates, and what nearly is one. */
const dated = fc.array(fc.tuple(number, sign), { minLength: 1, maxLength: 4 }).map((each) => each.flat().join(""));
const text = fc.oneof(
  mixed,
  dated.filter((content) => content !== ""),
);

const fields: readonly (readonly [FieldKind, Partial<FieldProfile>])[] = [
  ["date", {}],
  ["boolean", {}],
  ["integer", { unit: "円" }],
  ["decimal", {}],
  ["code", { codeList: "sex" }],
  ["code[]", { codeList: "factor" }],
];

describe.each(fields)("a text that is surely refused by a field of kind %s", (kind, rest) => {
  const field: FieldProfile = { key: "x", title: { ja: "", en: "" }, kind, isRequired: true, isKey: false, ...rest };
  const reader = createCellReader(field, codeLists);

  test.each(["utf-8", "shift_jis"] as const)("is left as it stands by its reader (%s)", (encoding) => {
    const refuse = sureRefusal(field, codeLists, encoding);
    let refused = 0;
    const judge = (content: string): number => {
      let pieces = 0;
      const quoted = `"${content.replaceAll('"', '""')}"\n`;
      const bytes = encoding === "utf-8" ? new TextEncoder().encode(quoted) : encodeCp932(quoted);
      new ByteScanner(1000).push(bytes, true, (row) => {
        pieces =
          refuse?.(
            row.bytesOf(0),
            row.from[0] as number,
            row.to[0] as number,
            row.kind[0] as number,
            row.hash[0] as number,
          ) ?? Number.NaN;
        return false;
      });
      return pieces;
    };
    const isWritable = (content: string): boolean =>
      encoding === "utf-8" || !["\u3099", "\u0301", "\u200b", "¥"].some((sign) => content.includes(sign));
    fc.assert(
      fc.property(text.filter(isWritable), (content) => {
        const pieces = judge(content);
        if (pieces === 0) return;
        refused += 1;
        const notes: unknown[] = [];
        const read = reader(content, (note) => notes.push(note));
        if (kind === "code[]") {
          expect(read).toEqual(content.split(";"));
          expect(pieces).toBe((read as string[]).length);
        } else expect(read).toBe(content);
        // What is written as a date is refused by the calendar, with other words.
        if (kind === "date") expect(content).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(notes).toEqual([]);
        expect(isTotalLabel(content) || isNoteText(content)).toBe(false);
      }),
      { numRuns: 6000 },
    );
    expect(refused).toBeGreaterThan(kind === "code[]" ? 5 : 50);
  });
});
