import { isCalendarDate, JusoError, type Text } from "@juso/model";
import { z } from "zod";

const booleanFlag = z.boolean().default(false);
const wholeNumber = z.coerce
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Options that every command takes. `asOf` defaults to the day the command runs. */
export const commonOptions = z.object({
  lang: z.enum(["ja", "en"]).default("ja"),
  asOf: z.string().refine(isCalendarDate).optional(),
  out: z.string().min(1).optional(),
  force: booleanFlag,
  quiet: booleanFlag,
});

/** Options of `juso validate`. */
export const validateOptions = commonOptions.extend({
  format: z.enum(["text", "json"]).default("text"),
  level: z.enum(["p0", "p1"]).optional(),
  failOn: z.enum(["error", "warning"]).default("error"),
  maxFindings: wholeNumber.default(1000),
  showValues: booleanFlag,
  specVersion: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .optional(),
});

/** Options of the commands that print rows: `juso indicators`, `juso grant parameters`. */
export const tableOptions = commonOptions.extend({
  format: z.enum(["text", "json", "csv"]).default("text"),
  parameters: z.string().min(1).optional(),
});

/** Options of `juso grant calculate`. */
export const calculateOptions = commonOptions.extend({
  format: z.enum(["text", "json"]).default("text"),
  document: z.enum(["application", "change", "report"]).default("application"),
  parameters: z.string().min(1).optional(),
});

/** Options of `juso export application|change|report`. */
export const exportOptions = commonOptions.extend({
  format: z.enum(["xlsx", "pdf", "both"]).default("both"),
  payer: z.enum(["national", "prefectural", "both"]).default("both"),
  parameters: z.string().min(1).optional(),
});

/** Options of `juso export verify`. */
export const verifyOptions = commonOptions.extend({ format: z.enum(["text", "json"]).default("text") });

/** Options of `juso rules`. */
export const rulesOptions = commonOptions.extend({
  format: z.enum(["text", "json", "csv"]).default("text"),
  coverage: booleanFlag,
});

/** Options of `juso template`. */
export const templateOptions = commonOptions.extend({
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
  set: z.enum(["all", "grant"]).default("all"),
});

/** Options every command shares, after reading. */
export type CommonOptions = z.output<typeof commonOptions>;

/** Reads the options of a command; `raw` is what the parser of the command line found. */
export function readOptions<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
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
    case "specVersion":
      return { ja: "0.1.0 のような版の番号を指定してください。", en: "Give a version such as 0.1.0." };
    default:
      return { ja: "空でない値を指定してください。", en: "Give a value that is not empty." };
  }
}
