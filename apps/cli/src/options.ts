import {
  type DataLevel,
  type DocumentKindCode,
  isCalendarDate,
  isMunicipalityCode,
  type Language,
  type PayerCode,
} from "@juso/model";
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

/** Options of `juso manifest`. */
export interface ManifestOptions extends CommonOptions {
  readonly format: "text" | "json";
  /** Six digits. */
  readonly municipality?: string | undefined;
  readonly fiscalYear?: number | undefined;
  readonly level?: DataLevel | undefined;
  readonly author?: string | undefined;
  readonly specVersion?: string | undefined;
  /** Write nothing; say whether the manifest is up to date. */
  readonly check: boolean;
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

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .optional();

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
  specVersion: version,
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

/** Reads the options of `juso manifest`. */
export const manifestOptions: z.ZodType<ManifestOptions> = common.extend({
  format: textOrJson,
  municipality: z.string().refine(isMunicipalityCode).optional(),
  fiscalYear: z
    .string()
    .regex(/^(?:20[2-9]\d|2100)$/)
    .refine((year) => Number(year) >= 2021)
    .transform(Number)
    .optional(),
  level: z.enum(["p0", "p1"]).optional(),
  author: z.string().min(1).optional(),
  specVersion: version,
  check: flag,
});
