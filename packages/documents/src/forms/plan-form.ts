import { formatJapaneseDate, formatJapaneseFiscalYear } from "@juso/model";
import { count, fixedText, inputText, label, row } from "../model/form-cells.ts";
import type { FormBlock } from "../model/form-document.ts";
import { componentTable } from "./component-table.ts";
import type { Form } from "./form.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";
import { numbered } from "./numbered-tables.ts";
import { siteTable } from "./site-table.ts";

/** 事業計画書: aim, effect, what each component does, targets. Source: 適正化法施行令3条・実施要綱; layout usual, not confirmed. */
export const planForm: Form = {
  title: () => "事業計画書",
  orientation: "landscape",
  grid: [28, 11, 22, 8, 9, 17, 24, 24, 24],
  blocks: (input) =>
    numbered([
      outline(input),
      {
        ...componentTable(input, [
          {
            title: "事業内容",
            span: 2,
            cell: (component) => inputText(component.activityDescription ?? component.notImplementedReason),
          },
          { title: "数値目標", span: 1, cell: (component) => inputText(component.target) },
        ]),
        title: "構成事業",
      },
      ...siteTable(input, "拠点", [
        { title: "週の開設日数", value: (site) => site.openDaysPerWeek },
        { title: "1日の開設時間", value: (site) => site.hoursPerDay },
        { title: "年間の開設日数", value: (site) => site.openDaysPerYear },
      ]),
      ...targetBlocks(input),
    ]),
};

function outline(input: GrantDocumentInput): FormBlock {
  const [programme] = recordsOf(input, "programme");
  const adopted = programme?.implementationPlanAdoptedDate;
  return {
    kind: "table",
    title: "事業の概要",
    columns: [{ title: "項目" }, { title: "内容", span: 8 }],
    rows: [
      row("item", label("事業開始年度"), fixedText(formatJapaneseFiscalYear(input.result.programmeStartFiscalYear))),
      row("item", label("事業の目的"), inputText(programme?.purpose)),
      row("item", label("一体的な実施のための取組"), inputText(programme?.integrationMeasures)),
      row("item", label("期待される効果"), inputText(programme?.expectedEffect)),
      row(
        "item",
        label("実施計画の策定日"),
        inputText(adopted === undefined ? undefined : formatJapaneseDate(adopted)),
      ),
    ],
  };
}

function targetBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  const targets = recordsOf(input, "communityEvaluation");
  if (targets.length === 0) return [];
  return [
    {
      kind: "table",
      title: "生活困窮者支援等のための地域づくり事業の成果目標",
      columns: [{ title: "成果目標", span: 7 }, { title: "目標値" }, { title: "単位", align: "center" }],
      rows: targets.map((target) =>
        row(
          "item",
          inputText(target.targetDescription),
          count(target.targetValue),
          inputText(target.unitName, { align: "center" }),
        ),
      ),
    },
  ];
}
