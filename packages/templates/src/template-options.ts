import type { CodeList, Manifest } from "@juso/model";
import type { FilledTable } from "./filled-table.ts";

/** What a template needs besides the profiles. `cover` fills in answers that are known beforehand, `tables` rows. */
export interface TemplateOptions {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
  readonly cover?: Partial<Pick<Manifest, "municipalityCode" | "fiscalYear" | "level" | "author">>;
  readonly tables?: readonly FilledTable[];
}
