import { formatJapaneseDate } from "@juso/model";
import { count, fixedText, inputText, paragraph, row } from "@juso/paper";
import type { Form } from "./form.ts";
import { recordsOf } from "./form-input.ts";

/** 生活困窮者支援等のための地域づくり事業の評価: the evaluation with third parties that goes to the ministry with the performance report. Source: 実施要綱 別記2の5. */
export const communityEvaluationForm: Form = {
  title: () => "生活困窮者支援等のための地域づくり事業の評価",
  orientation: "landscape",
  grid: [50, 12, 12, 10, 18, 14, 50],
  blocks: (input) => {
    const evaluations = recordsOf(input, "communityEvaluation");
    return [
      paragraph("body", "実施要綱別記2の5により、成果目標の達成状況について、第三者を入れて評価した結果を報告します。"),
      {
        kind: "table",
        columns: [
          { title: "成果目標" },
          { title: "目標値" },
          { title: "実績値" },
          { title: "単位", align: "center" },
          { title: "評価日", align: "center" },
          { title: "第三者の参加", align: "center" },
          { title: "評価の内容" },
        ],
        rows: evaluations.map((each) =>
          row(
            "item",
            inputText(each.targetDescription),
            count(each.targetValue),
            count(each.actualValue),
            inputText(each.unitName, { align: "center" }),
            inputText(each.evaluatedDate === undefined ? undefined : formatJapaneseDate(each.evaluatedDate), {
              align: "center",
            }),
            inputText(thirdParty(each.hasThirdParty), { choices: ["あり", "なし"], align: "center" }),
            inputText(each.resultDescription),
          ),
        ),
      },
      ...(evaluations.length === 0
        ? [paragraph("body", fixedText("評価の記録がありません。評価を行った日と結果を入力してください。"))]
        : []),
    ];
  },
};

function thirdParty(took: boolean | undefined): string | undefined {
  return took === undefined ? undefined : took ? "あり" : "なし";
}
