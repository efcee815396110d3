import type { CodeList, Manifest } from "@juso/model";

/** What a template needs besides the profiles. `cover` fills in answers that are known beforehand. */
export interface TemplateOptions {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
  readonly cover?: Partial<Pick<Manifest, "municipalityCode" | "fiscalYear" | "level" | "author">>;
}
