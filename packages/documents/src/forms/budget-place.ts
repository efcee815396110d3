import type { BudgetLine } from "@juso/model";
import type { GrantDocumentInput } from "./form-input.ts";

/** 科目 of a budget line: the account, unless it is the general one, and 款・項・目・節. */
export function budgetPlace(input: GrantDocumentInput, line: BudgetLine): string {
  const account = line.budgetAccount === "general" ? [] : [input.codeTitle("budget-account", line.budgetAccount)];
  return [...account, line.kan, line.ko, line.moku, line.setsu].filter((part) => part !== undefined).join("・");
}
