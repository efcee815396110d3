import { formatJapaneseDate, formatJapaneseFiscalYear } from "@juso/model";
import { count, type FormBlock, fixedText, inputText, label, row } from "@juso/paper";
import type { Form } from "./form.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";
import { centerTable } from "./tables/center-table.ts";
import { componentTable, startColumn } from "./tables/component-table.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { consultationKindCell, siteKindCell, siteOperatorCell, siteTable } from "./tables/site-table.ts";
import { staffTable } from "./tables/staff-table.ts";

/** 事業計画書: aim, effect, what each component does, where, with whom, targets. Source: 適正化法施行令3条・実施要綱; layout usual, not confirmed. */
export const planForm: Form = {
  title: () => "事業計画書",
  orientation: "landscape",
  grid: [27, 12, 34, 8, 10, 15, 28, 22, 22],
  blocks: (input) =>
    numbered([
      outline(input),
      componentTable(input, "構成事業", [
        startColumn,
        {
          title: "事業内容",
          span: 2,
          cell: (component) => inputText(component.activityDescription ?? component.notImplementedReason),
        },
        { title: "数値目標", cell: (component) => inputText(component.target) },
      ]),
      ...siteTable(input, "拠点", {
        columns: [
          { title: "類型", align: "center", cell: (site) => consultationKindCell(site) },
          { title: "種別", cell: (site) => siteKindCell(site) },
          { title: "開設日／週", cell: (site) => count(site.openDaysPerWeek) },
          { title: "開設時間／日", cell: (site) => count(site.hoursPerDay) },
          { title: "年間の開設日数", cell: (site) => count(site.openDaysPerYear) },
          { title: "実施者", cell: (site) => siteOperatorCell(input, site) },
          { title: "所在地", span: 2, cell: (site) => fixedText(site.address) },
        ],
      }),
      ...staffTable(input),
      ...centerTable(input),
      ...indicatorTargets(input),
      ...communityTargets(input),
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

/** What the year is to come to where a target was set, the conferences among them. */
function indicatorTargets({ indicators = [] }: GrantDocumentInput): readonly FormBlock[] {
  const targets = indicators.filter(({ target }) => target !== null);
  if (targets.length === 0) return [];
  return [
    {
      kind: "table",
      title: "指標の目標値（会議の開催など）",
      columns: [
        { title: "指標", span: 3 },
        { title: "目標値", span: 2 },
        { title: "単位", align: "center" },
      ],
      rows: targets.map(({ target, title, unit }) => row("item", label(title), count(target), label(unit))),
    },
  ];
}

function communityTargets(input: GrantDocumentInput): readonly FormBlock[] {
  const targets = recordsOf(input, "communityEvaluation");
  if (targets.length === 0) return [];
  return [
    {
      kind: "table",
      title: "生活困窮者支援等のための地域づくり事業の成果目標",
      columns: [
        { title: "成果目標", span: 3 },
        { title: "目標値", span: 2 },
        { title: "単位", align: "center" },
      ],
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
