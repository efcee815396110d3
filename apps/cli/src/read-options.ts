import { JusoError, type Text } from "@juso/model";
import type { z } from "zod";

/**
 * Reads the options of a command; `raw` is what the parser of the command line found.
 *
 * @throws JusoError `usage` that names the first option that is wrong, its value and what is expected.
 */
export function readOptions<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const key = String(issue.path[0] ?? "");
  const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const given = String((raw as Record<string, unknown>)[key]);
  const expected = expectation(key, issue);
  throw new JusoError("usage", {
    ja: `${flag} に「${given}」は使えません。${expected.ja}`,
    en: `${flag} cannot be "${given}". ${expected.en}`,
  });
}

function expectation(key: string, issue: z.core.$ZodIssue): Text {
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    return {
      ja: `${choices.join("、")} のどれかを指定してください。`,
      en: `Choose one of: ${choices.join(", ")}.`,
    };
  }
  switch (key) {
    case "asOf":
      return {
        ja: "2026-03-31 のように、実在する日付を 年-月-日 の形で指定してください。",
        en: "Give an existing date such as 2026-03-31.",
      };
    case "maxFindings":
      return { ja: "0 以上の整数を指定してください。", en: "Give a whole number of 0 or more." };
    case "municipality":
      return {
        ja: "検査数字を含む6桁の団体コードを、131016 のように指定してください。",
        en: "Give the six digits of a local government code with its check digit, such as 131016.",
      };
    case "fiscalYear":
      return {
        ja: "西暦の年度を 2025 のように、2021 から 2100 までで指定してください。",
        en: "Give a fiscal year from 2021 to 2100, such as 2025.",
      };
    case "specVersion":
      return { ja: "0.1.0 のような版の番号を指定してください。", en: "Give a version such as 0.1.0." };
    default:
      return { ja: "空でない値を指定してください。", en: "Give a value that is not empty." };
  }
}
