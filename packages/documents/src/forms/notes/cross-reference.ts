import type { FormName } from "../../generated/form-name.ts";
import type { FormInput } from "../form-input.ts";

/** The 別紙 of the first of the forms that the document has, as other forms name it; nothing when it has none of them. */
export function annexOf({ attachments }: FormInput, ...names: readonly FormName[]): string | undefined {
  const annexes = names.map((name) => attachments.find((each) => each.name === name)?.annex);
  return annexes.find((annex) => annex !== undefined);
}

/** The 調書 with the columns, 所要額調書 or 精算額調書. */
export function columnsAnnex(input: FormInput): string | undefined {
  return annexOf(input, "requirement", "settlement");
}
