import { describe, expect, test } from "vitest";
import { encodeCp932 } from "../text/encode-cp932.ts";
import { convertDate } from "./convert-date.ts";
import { sureNoDate } from "./sure-no-date.ts";

const sure = ["2025年13月45日", "2025年4月123日", "2025/0/1", "4月1日", "25-4-1", "2025年4月1日5", "2025-4-1-1-1"];
const unsure = [
  "2025-13-45", // refused by the calendar, in other words
  "2025年4月1日",
  "2025年2月30日",
  "2025/4/1",
  "20250401",
  "45748",
  "45748.5",
  "2025.4",
  "2025年4月1日計",
  "2025年4月1日 ",
];

describe.each(["utf-8", "shift_jis"] as const)("a text that begins with a digit (%s)", (encoding) => {
  const isNoDate = (text: string): boolean => {
    const bytes = encoding === "utf-8" ? new TextEncoder().encode(text) : encodeCp932(text);
    return sureNoDate(encoding)(bytes, 0, bytes.length);
  };

  test.each(sure)("%s is surely no date", (text) => {
    expect(isNoDate(text)).toBe(true);
    expect(convertDate(text).kind).toBe("notDate");
  });

  test.each(unsure)("%s needs a closer look", (text) => {
    expect(isNoDate(text)).toBe(false);
  });
});
