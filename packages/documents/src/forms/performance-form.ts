import { count, fixedText, inputText, label, row } from "../model/form-cells.ts";
import type { FormBlock } from "../model/form-document.ts";
import { componentTable, sitesOf } from "./component-table.ts";
import type { Form } from "./form.ts";
import type { GrantDocumentInput } from "./form-input.ts";
import { numbered } from "./numbered-tables.ts";
import { siteTable } from "./site-table.ts";

/** 事業実績報告書: what was done, with indicators, conferences, plans and sites. Counts only; no record of a case. */
export const performanceForm: Form = {
  title: () => "事業実績報告書",
  orientation: "landscape",
  grid: [28, 11, 22, 8, 9, 17, 24, 24, 14],
  blocks: (input) =>
    numbered([
      {
        ...componentTable(input, [
          {
            title: "実施状況",
            span: 2,
            cell: (component) => inputText(component.resultDescription ?? component.notImplementedReason),
          },
          {
            title: "延べ相談件数",
            span: 1,
            cell: (component) => count(sumOf(sitesOf(input, component), "consultations")),
          },
        ]),
        title: "構成事業の実施状況",
      },
      ...indicatorBlocks(input),
      ...meetingBlocks(input),
      ...planBlocks(input),
      ...siteTable(input, "拠点", [
        { title: "週の開設日数", value: (site) => site.openDaysPerWeek },
        { title: "延べ相談件数", value: (site) => site.consultations },
        { title: "参加者数", value: (site) => site.participants },
        { title: "参加機関数", value: (site) => site.participatingOrganisations },
      ]),
    ]),
};

function indicatorBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  if (input.indicators === undefined || input.indicators.length === 0) return [];
  return [
    {
      kind: "table",
      title: "指標",
      columns: [
        { title: "番号", align: "center" },
        { title: "指標", span: 4 },
        { title: "実績値" },
        { title: "目標値" },
        { title: "単位", align: "center" },
        { title: "状況", align: "center" },
      ],
      rows: input.indicators.map((indicator) =>
        row(
          "item",
          label(indicator.code, { align: "center" }),
          label(indicator.title),
          count(indicator.value),
          count(indicator.target),
          label(indicator.unit, { align: "center" }),
          fixedText(indicator.status, { align: "center" }),
        ),
      ),
    },
  ];
}

/** An absent count means that nothing was handed over, so no table; an empty one means that none was held. */
function meetingBlocks({ activity, codeTitle }: GrantDocumentInput): readonly FormBlock[] {
  const { meetings } = activity;
  if (meetings === undefined) return [];
  const kinds = [...new Set(["jusoKaigi", "shienKaigi", ...Object.keys(meetings)])];
  return [
    {
      kind: "table",
      title: "会議の開催（年度内に開催したもの）",
      columns: [{ title: "会議の種類", span: 5 }, { title: "開催回数" }],
      rows: kinds.map((kind) => row("item", label(codeTitle("meeting-kind", kind)), count(meetings[kind] ?? 0))),
    },
  ];
}

function planBlocks({ activity, codeTitle }: GrantDocumentInput): readonly FormBlock[] {
  const { firstPlans, laterPlans } = activity;
  if (firstPlans === undefined || laterPlans === undefined) return [];
  return [
    {
      kind: "table",
      title: "プランの決定（年度内に決定したもの）",
      columns: [{ title: "プランの種別", span: 5 }, { title: "初回" }, { title: "再プラン" }],
      rows: ["multiAgency", "outreach", "participation"].map((kind) =>
        row("item", label(codeTitle("plan-kind", kind)), count(firstPlans[kind] ?? 0), count(laterPlans[kind] ?? 0)),
      ),
    },
  ];
}

/** The sum of what the sites reported; `null` when none reported, because that is not 0. */
function sumOf(sites: readonly { readonly consultations?: number }[], field: "consultations"): number | null {
  const reported = sites.map((site) => site[field]).filter((value) => value !== undefined);
  return reported.length === 0 ? null : reported.reduce((sum, value) => sum + value, 0);
}
