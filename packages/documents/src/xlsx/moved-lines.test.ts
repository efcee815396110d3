import { expect, test } from "vitest";
import { type LineContents, movedLines } from "./moved-lines.ts";

/** Lines of a sheet, the contents of each separated by spaces. */
function lines(...texts: readonly string[]): LineContents {
  return new Map(texts.flatMap((text, index) => (text === "" ? [] : [[index + 1, new Set(text.split(" "))]])));
}

const form = lines("題", "", "区分 額", "ア 1", "イ 2", "ウ 3", "計 6");

test("nothing moved where only contents changed, and what stands below the form is not looked at", () => {
  const edited = lines("題", "", "区分 額", "あ 1", "い 9", "ウ 3", "計 6", "", "覚書");
  expect(movedLines(form, edited)).toMatchObject({ inserted: [], deleted: [] });
});

test("an inserted line, blank or not, shifts the others", () => {
  for (const inserted of ["", "エ 9"]) {
    const {
      deleted,
      inserted: found,
      now,
    } = movedLines(form, lines("題", "", "区分 額", "ア 1", inserted, "イ 2", "ウ 3", "計 6"));
    expect({ deleted, found }).toEqual({ deleted: [], found: [{ at: 5, count: 1 }] });
    expect([4, 5, 7].map(now)).toEqual([4, 6, 8]);
  }
});

test("lines inserted and deleted in several places are told apart", () => {
  const { deleted, inserted, now } = movedLines(
    form,
    lines("前", "題", "", "区分 額", "イ 2", "ウ 3", "あ", "い", "計 6"),
  );
  expect(inserted).toEqual([
    { at: 1, count: 1 },
    { at: 7, count: 2 },
  ]);
  expect(deleted).toEqual([{ at: 4, count: 1 }]);
  expect([1, 4, 5, 6, 7].map(now)).toEqual([2, undefined, 5, 6, 9]);
});
