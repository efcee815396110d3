import { expect, it } from "vitest";
import { unbrokenParts, wrapped } from "./wrap-text.ts";

it("breaks Japanese after particles and never before a closing mark", () => {
  expect(unbrokenParts("フォルダの中の提出物を（一つずつ）検査します。")).toEqual([
    "フォルダの",
    "中の",
    "提出物を",
    "（一つずつ）",
    "検査します。",
  ]);
  expect(wrapped("提出物を、検査します。", 10)).toBe("提出物を、\n検査します。");
});

it("breaks English at blanks only, and indents what follows", () => {
  expect(wrapped("Write to --out, or not.", 12, 2)).toBe("Write to\n  --out, or\n  not.");
});
