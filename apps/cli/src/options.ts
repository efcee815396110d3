import type { CalculationKind } from "@juso/grant";
import type { DataLevel, Language, PayerCode } from "@juso/model";
import type { ReportFormatName } from "@juso/reporters";
import { reportFormatNames } from "./generated/report-format-names.ts";
import {
  day,
  fiscalYear,
  flag,
  municipalityCode,
  type OptionKinds,
  oneOf,
  someText,
  version,
  wholeNumber,
} from "./option-kinds.ts";

/** Options every command takes. */
export interface CommonOptions {
  readonly lang: Language;
  /** The day to judge by, ISO; the day the command runs when absent. */
  readonly asOf?: string | undefined;
  readonly out?: string | undefined;
  readonly force: boolean;
  readonly quiet: boolean;
  /** Read all workbooks at the paths as one submission; only of commands that read one. */
  readonly together?: boolean | undefined;
}

/** Options of `juso validate`. */
export interface ValidateOptions extends CommonOptions {
  readonly format: ReportFormatName;
  /** An earlier report, to say what changed since. */
  readonly baseline?: string | undefined;
  readonly level?: DataLevel | undefined;
  readonly failOn: "error" | "warning";
  readonly maxFindings: number;
  readonly showValues: boolean;
  readonly specVersion?: string | undefined;
}

/** Options of `juso grant parameters`. */
export interface ParametersOptions extends CommonOptions {
  readonly format: "text" | "json" | "csv" | "xlsx";
  readonly parameters?: string | undefined;
  /** The fiscal year to print, or to write a file for. */
  readonly year?: number | undefined;
}

/** Options of the commands that print rows: `juso indicators`, `juso rules`. */
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
  readonly document: CalculationKind;
  readonly parameters?: string | undefined;
  readonly filed?: string | undefined;
  /** Also print how every amount came about. */
  readonly steps: boolean;
}

/** Options of `juso export all|application|change|report`. */
export interface ExportOptions extends CommonOptions {
  readonly format: "xlsx" | "pdf" | "both";
  readonly payer: PayerCode | "both";
  readonly parameters?: string | undefined;
  /** Workbook or folder of documents as they were filed; the folder `filed` of the submission when absent. */
  readonly filed?: string | undefined;
  /** Make documents of the present data also where they were filed. */
  readonly anew: boolean;
  /** Make a document that must not be filed, and print on it why it must not. */
  readonly despiteErrors: boolean;
}

/** Options of `juso export verify`. */
export interface VerifyOptions extends CommonOptions {
  readonly format: "text" | "json";
  /** List also what merely follows from the edits. */
  readonly all: boolean;
}

/** Options of `juso template`. */
export interface TemplateOptions extends CommonOptions {
  readonly format: "xlsx" | "csv";
  readonly set: "all" | "grant";
  /** A submission that the workbook is filled with. */
  readonly from?: string | undefined;
  /** Begin the fiscal year after that of the submission. */
  readonly nextYear: boolean;
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

const textOrJson = oneOf(["text", "json"], "text");

const common: OptionKinds<CommonOptions> = {
  lang: oneOf(["ja", "en"], "ja"),
  asOf: day,
  out: someText,
  force: flag,
  quiet: flag,
  together: flag,
};

/** Reads the options of `juso validate`. */
export const validateOptions: OptionKinds<ValidateOptions> = {
  ...common,
  format: oneOf(reportFormatNames, "text"),
  baseline: someText,
  level: oneOf(["p0", "p1"]),
  failOn: oneOf(["error", "warning"], "error"),
  maxFindings: wholeNumber(1000),
  showValues: flag,
  specVersion: version,
};

/** Reads the options of `juso manifest`. */
export const manifestOptions: OptionKinds<ManifestOptions> = {
  ...common,
  format: textOrJson,
  municipality: municipalityCode,
  fiscalYear,
  level: oneOf(["p0", "p1"]),
  author: someText,
  specVersion: version,
  check: flag,
};

/** Reads the options of the commands that print rows. */
export const tableOptions: OptionKinds<TableOptions> = {
  ...common,
  format: oneOf(["text", "json", "csv"], "text"),
  parameters: someText,
  coverage: flag,
};

/** Reads the options of `juso grant parameters`. */
export const parametersOptions: OptionKinds<ParametersOptions> = {
  ...common,
  format: oneOf(["text", "json", "csv", "xlsx"], "text"),
  parameters: someText,
  year: fiscalYear,
};

/** Reads the options of `juso grant calculate`. */
export const calculateOptions: OptionKinds<CalculateOptions> = {
  ...common,
  format: textOrJson,
  document: oneOf(["application", "change", "report"], "application"),
  parameters: someText,
  filed: someText,
  steps: flag,
};

/** Reads the options of `juso export all|application|change|report`. */
export const exportOptions: OptionKinds<ExportOptions> = {
  ...common,
  format: oneOf(["xlsx", "pdf", "both"], "both"),
  payer: oneOf(["national", "prefectural", "both"], "both"),
  parameters: someText,
  filed: someText,
  anew: flag,
  despiteErrors: flag,
};

/** Reads the options of `juso export verify`. */
export const verifyOptions: OptionKinds<VerifyOptions> = { ...common, format: textOrJson, all: flag };

/** Reads the options of `juso template`. */
export const templateOptions: OptionKinds<TemplateOptions> = {
  ...common,
  format: oneOf(["xlsx", "csv"], "xlsx"),
  set: oneOf(["all", "grant"], "all"),
  from: someText,
  nextYear: flag,
};
