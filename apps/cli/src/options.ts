import { type DataLevel, type DocumentKindCode, isCalendarDate, type Language, type PayerCode } from "@juso/model";
import { z } from "zod";

/** Options every command takes. */
export interface CommonOptions {
  readonly lang: Language;
  /** The day to judge by, ISO; the day the command runs when absent. */
  readonly asOf?: string | undefined;
  readonly out?: string | undefined;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** Options of `juso validate`. */
export interface ValidateOptions extends CommonOptions {
  readonly format: "text" | "json";
  readonly level?: DataLevel | undefined;
  readonly failOn: "error" | "warning";
  readonly maxFindings: number;
  readonly showValues: boolean;
  readonly specVersion?: string | undefined;
}

/** Options of the commands that print rows: `juso indicators`, `juso grant parameters`, `juso rules`. */
export interface TableOptions extends CommonOptions {
  readonly format: "text" | "json" | "csv";
  /** JSON file that replaces parameters of the grant. */
  readonly parameters?: string | undefined;
  /** For `juso rules`: list requirements instead. */
  readonly coverage: boolean;
}

/** Options of `juso grant calculate`. */
export interface CalculateOptions extends CommonOptions {
  readonly format: "text" | "json";
  readonly document: DocumentKindCode;
  readonly parameters?: string | undefined;
  /** Also print how every amount came about. */
  readonly steps: boolean;
}

/** Options of `juso export all|application|change|report`. */
export interface ExportOptions extends CommonOptions {
  readonly format: "xlsx" | "pdf" | "both";
  readonly payer: PayerCode | "both";
  readonly parameters?: string | undefined;
}

/** Options of `juso export verify`. */
export interface VerifyOptions extends CommonOptions {
  readonly format: "text" | "json";
}

/** Options of `juso template`. */
export interface TemplateOptions extends CommonOptions {
  readonly format: "xlsx" | "csv";
  readonly set: "all" | "grant";
}

const flag = z.boolean().default(false);
const path = z.string().min(1).optional();

const common = z.object({
  lang: z.enum(["ja", "en"]).default("ja"),
  asOf: z.string().refine(isCalendarDate).optional(),
  out: path,
  force: flag,
  quiet: flag,
});

const textOrJson = z.enum(["text", "json"]).default("text");

/** Reads the options of `juso validate`. */
export const validateOptions: z.ZodType<ValidateOptions> = common.extend({
  format: textOrJson,
  level: z.enum(["p0", "p1"]).optional(),
  failOn: z.enum(["error", "warning"]).default("error"),
  maxFindings: z
    .string()
    .regex(/^\d{1,9}$/)
    .default("1000")
    .transform(Number),
  showValues: flag,
  specVersion: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .optional(),
});

/** Reads the options of the commands that print rows. */
export const tableOptions: z.ZodType<TableOptions> = common.extend({
  format: z.enum(["text", "json", "csv"]).default("text"),
  parameters: path,
  coverage: flag,
});

/** Reads the options of `juso grant calculate`. */
export const calculateOptions: z.ZodType<CalculateOptions> = common.extend({
  format: textOrJson,
  document: z.enum(["application", "change", "report"]).default("application"),
  parameters: path,
  steps: flag,
});

/** Reads the options of `juso export all|application|change|report`. */
export const exportOptions: z.ZodType<ExportOptions> = common.extend({
  format: z.enum(["xlsx", "pdf", "both"]).default("both"),
  payer: z.enum(["national", "prefectural", "both"]).default("both"),
  parameters: path,
});

/** Reads the options of `juso export verify`. */
export const verifyOptions: z.ZodType<VerifyOptions> = common.extend({ format: textOrJson });

/** Reads the options of `juso template`. */
export const templateOptions: z.ZodType<TemplateOptions> = common.extend({
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
  set: z.enum(["all", "grant"]).default("all"),
});
