import type { ViolationOf } from "@juso/model";
import { expect, test } from "vitest";

const days = "開所";
const fix = { ja: "直す", en: "Mend it" } as const;
const messages = {
  tooFew: { text: { ja: `週の${days}が{count}日` as const, en: "{count} days" }, fix },
  blank: { text: { ja: "空欄", en: "blank" }, fix },
} as const;

/** Does the compiler accept it as a violation of a rule with these messages? Each constant below is the only value its type allows. */
type Accepted<V> = V extends ViolationOf<typeof messages> ? true : false;

test("a rule yields its own messages, with facts for their placeholders", () => {
  const counted: Accepted<{ messageId: "tooFew"; values: { count: number } }> = true;
  const bare: Accepted<{ messageId: "blank"; field: "siteId" }> = true;
  expect([counted, bare]).toEqual([true, true]);
});

test("a misspelt message is refused", () => {
  const misspelt: Accepted<{ messageId: "toFew"; data: { count: number } }> = false;
  expect(misspelt).toBe(false);
});

test("facts that no placeholder of the message names are refused", () => {
  const misspelt: Accepted<{ messageId: "tooFew"; data: { cuont: number } }> = false;
  const needless: Accepted<{ messageId: "blank"; data: { count: number } }> = false;
  expect([misspelt, needless]).toEqual([false, false]);
});
