import { type BudgetLine, budgetAccountTitles, codeTitle } from "@juso/model";

/** 科目 of a budget line: the account, unless it is the general one, and 款・項・目・節. */
export function budgetPlace(line: BudgetLine): string {
  const account = line.budgetAccount === "general" ? [] : [codeTitle(budgetAccountTitles, line.budgetAccount).ja];
  return [...account, line.kan, line.ko, line.moku, line.setsu].filter((part) => part !== undefined).join("・");
}
