import type { CheckDefinition } from "@juso/model";
import { cellChecks } from "./cell-checks.ts";
import { fileChecks } from "./file-checks.ts";
import { manifestChecks } from "./manifest-checks.ts";
import { placeChecks } from "./place-checks.ts";
import { sheetChecks } from "./sheet-checks.ts";
import { tableChecks } from "./table-checks.ts";
import { togetherChecks } from "./together-checks.ts";

/** Everything the reader can find: the words and the severity of each problem. */
export const readingChecks: readonly CheckDefinition[] = [
  ...fileChecks,
  ...placeChecks,
  ...manifestChecks,
  ...togetherChecks,
  ...sheetChecks,
  ...tableChecks,
  ...cellChecks,
];
