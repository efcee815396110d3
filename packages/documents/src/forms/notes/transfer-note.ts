import { grantItem, grantRows, roundingText } from "@juso/grant";
import type { FormInput } from "../form-input.ts";

/** How the transfer from the long-term care account comes about, in words: by which rates, of which rows (法106条の10). */
export function transferNote(input: FormInput): string {
  const used = (key: string): string => input.result.parameters.used.find((each) => each.key === key)?.value ?? "0";
  const [first, second] = [rowOf("J.L1"), rowOf("J.L2")];
  const one = `${first}ではG×${used("transfer.L1")}から国2号の額を差し引いた額（${basisOf(input, "J.L1")}）`;
  const two = `${second}ではGの計×（${used("transfer.L2")}－${used("secondInsuredRate")}）の額（${basisOf(input, "J.L2")}）`;
  return `介護保険特別会計からの繰入額は、${one}、${two}です。`;
}

/** The items that a transfer pays a part of. */
function rowOf(transfer: "J.L1" | "J.L2"): string {
  const items = grantRows.find((row) => row.transfer === transfer)?.items ?? [];
  return items.map((item) => grantItem(item).title.ja).join("・");
}

/** The clause, and how the amount is rounded. */
function basisOf({ shown }: FormInput, id: string): string {
  const step = shown.steps.get(id);
  return [step?.basis, step?.rounding && roundingText(step.rounding)].filter((part) => part !== undefined).join("、");
}
