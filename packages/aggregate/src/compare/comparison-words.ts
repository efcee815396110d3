import type { Text } from "@juso/model";
import type { ComparedFinding, ComparedPackage, RowChange } from "./package-comparison.ts";

/** What people call what became of a row. */
export const rowChangeTitles: Readonly<Record<RowChange["kind"], Text>> = {
  changed: { ja: "変更", en: "Changed" },
  added: { ja: "追加", en: "Added" },
  removed: { ja: "削除", en: "Removed" },
  idChange: { ja: "IDの変更か", en: "Another id?" },
};

/** What people call what became of a finding. */
export const findingStateTitles: Readonly<Record<ComparedFinding["state"], Text>> = {
  new: { ja: "新しい", en: "New" },
  remaining: { ja: "残っている", en: "Remaining" },
  fixed: { ja: "直った", en: "Fixed" },
};

/** What people are told of a package that is not simply as it was made. */
export const packageStatusTitles: Readonly<Record<ComparedPackage["status"], Text>> = {
  identical: { ja: "作られたときのまま", en: "as it was made" },
  otherVersion: { ja: "作られたときのまま、標準か計算の値は別の版", en: "as it was made, with another version" },
  altered: { ja: "作られたときから変わっている", en: "NOT as it was made" },
};
