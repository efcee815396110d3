import { expect, test } from "vitest";
import { codeTitle } from "./code-title.ts";
import { type ComponentCode, componentTitles } from "./index.ts";

test("a code of its list has the title of the list", () => {
  expect(codeTitle(componentTitles, "multiAgency")).toBe(componentTitles.multiAgency);
});

test.each(["gone", "constructor", "__proto__"])("a code that the list does not have, %s, stands for itself", (code) => {
  expect(codeTitle(componentTitles, code as ComponentCode)).toEqual({ ja: code, en: code });
});
