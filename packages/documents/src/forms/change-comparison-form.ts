import { formatJapaneseDate, groupDigits } from "@juso/model";
import { paragraph } from "@juso/paper";
import { amountComparison, amountComparisonSteps } from "./comparisons/amount-comparison.ts";
import { costLineComparison, costLineSteps } from "./comparisons/cost-line-comparison.ts";
import type { EarlierVersion } from "./comparisons/earlier-version.ts";
import { lineComparison, lineComparisonSteps } from "./comparisons/line-comparison.ts";
import { siteComparison } from "./comparisons/site-comparison.ts";
import type { Form } from "./form.ts";
import type { FormInput } from "./form-input.ts";
import { numbered } from "./tables/numbered-tables.ts";

/** 変更前後対照表: the version filed before and this one, line by line: the grants, columns A to K, the cost lines, the sites. */
export const changeComparisonForm: Form = {
  title: () => "変更前後対照表",
  orientation: "landscape",
  grid: [30, 9, 13, 12, 13, 13, 13, 13, 13, 13, 13, 13, 13],
  blocks: (input) => [
    paragraph("note", versionNote(input)),
    ...numbered([
      lineComparison(input),
      ...amountComparison(input),
      ...costLineComparison(input),
      ...siteComparison(input),
    ]),
  ],
  steps: (input) => [...lineComparisonSteps(input), ...amountComparisonSteps(input), ...costLineSteps(input)],
};

/** What 変更前 stands for, and whether it is what was decided. */
function versionNote(input: FormInput): string {
  const { before } = input;
  if (before === undefined) return "（注）変更前の版の控えがないため、変更前と増減は空欄です。";
  const decided = input.result.payers[input.payer].change?.decidedYen;
  const differs = decided !== undefined && decided !== before.totalYen;
  const [filed, total] = [before.totalYen, decided ?? 0].map((yen) => groupDigits(yen));
  const more = differs ? `変更前の合計${filed}円は申請した額で、交付決定額の${total}円とは異なります。` : "";
  return `（注）変更前は、${versionText(before)}の内容です。${more}△は減を、増減の「―」は増減がないことを示します。Eの空欄は、基準額が区分別の事業です（別紙の按分計算書）。`;
}

function versionText({ documentDate, documentNumber, title }: EarlierVersion): string {
  const about = [documentDate === undefined ? undefined : formatJapaneseDate(documentDate), documentNumber];
  return `${about.filter((part) => part !== undefined).join("付け")}${title === "当初" ? "の交付申請" : `の変更交付申請（${title}）`}`;
}
