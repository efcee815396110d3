import type { ConversionForm } from "./conversion-form.ts";
import { csvForm } from "./forms/csv-form.ts";
import { jsonForm } from "./forms/json-form.ts";
import { jsonlForm } from "./forms/jsonl-form.ts";
import { sqliteForm } from "./forms/sqlite-form.ts";
import { xlsxForm } from "./forms/xlsx-form.ts";

/** The name of a form. */
export type FormName = "json" | "jsonl" | "csv" | "xlsx" | "sqlite";

/** The forms of a submission by name. */
export const conversionForms: Readonly<Record<FormName, ConversionForm>> = {
  json: jsonForm,
  jsonl: jsonlForm,
  csv: csvForm,
  xlsx: xlsxForm,
  sqlite: sqliteForm,
};
