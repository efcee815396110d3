import type { FormBlock } from "@juso/paper";
import type { FormInput } from "../form-input.ts";
import { formSetting } from "../form-setting.ts";
import { officeTasks } from "./office-tasks.ts";

/** What the office makes sure of before it files: what nobody has confirmed of the forms themselves, and what goes with them. */
export function officeNoteBlocks(input: FormInput): readonly FormBlock[] {
  const { formNumber, officeNotes = [] } = input.definition;
  const notes = [
    ...(formNumber === undefined
      ? []
      : ["公式の様式は確認できていません。様式の番号と項目を、国又は都道府県の通知で確かめてください。"]),
    ...officeNotes,
    ...(formSetting(input, "rule.prefectural") === undefined
      ? ["都道府県に提出する文書の「準拠する規則」に、その都道府県の規則の名称を記入してください。"]
      : []),
  ];
  return officeTasks("提出前に確かめること", notes);
}
