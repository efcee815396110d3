import type { EntityProfile } from "@juso/model";
import { writeWorkbook } from "@juso/workbook/write";
import { describeTemplate } from "./describe-template.ts";
import type { TemplateOptions } from "./template-options.ts";

/**
 * An empty entry workbook (xlsx): a cover for the clerk's answers, one sheet for each entity with coloured headers, notes and drop-downs,
 * the choices on a hidden sheet, and the version of the standard on a very hidden one. Filled in, it reads back as a submission.
 * The same arguments give the same bytes.
 */
export async function templateWorkbook(
  profiles: readonly EntityProfile[],
  options: TemplateOptions,
): Promise<Uint8Array> {
  return writeWorkbook(describeTemplate(profiles, options));
}
