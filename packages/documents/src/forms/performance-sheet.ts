import { count, fixedText, inputText, label, paragraph, row } from "../model/form-cells.ts";
import type { FormBlock, FormSheet } from "../model/form-document.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { componentTable, sitesOf } from "./component-table.ts";
import { happenedInYear } from "./fiscal-year.ts";
import type { GrantDocumentInput } from "./form-input.ts";
import { siteTable } from "./site-table.ts";

/** 事業実績報告書: what was done, with indicators, conferences, plans and sites. Counts only; no record of a case. */
export function performanceSheet(input: GrantDocumentInput): FormSheet {
  const blocks: FormBlock[] = [
    paragraph("formNumber", attachmentNumber(input, "事業実績報告書")),
    paragraph("title", "事業実績報告書"),
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
      title: "1　構成事業の実施状況",
    },
    ...indicatorBlocks(input),
    ...meetingBlocks(input),
    ...planBlocks(input),
    ...siteTable(input, "5　拠点", [
      { title: "週の開設日数", value: (site) => site.openDaysPerWeek },
      { title: "延べ相談件数", value: (site) => site.consultations },
      { title: "参加者数", value: (site) => site.participants },
      { title: "参加機関数", value: (site) => site.participatingOrganisations },
    ]),
  ];
  return {
    name: "事業実績報告書",
    isCover: false,
    orientation: "landscape",
    grid: [28, 11, 22, 8, 9, 17, 24, 24, 14],
    blocks,
  };
}

function indicatorBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  if (input.indicators === undefined || input.indicators.length === 0) return [];
  return [
    {
      kind: "table",
      title: "2　指標",
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

/** Absent records mean that nothing was handed over, so no table; an empty list means none was held. */
function meetingBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  if (input.records.meeting === undefined) return [];
  const meetings = input.records.meeting.filter(({ value }) => happenedInYear(input, value.heldDate));
  const kinds = [...new Set(["jusoKaigi", "shienKaigi", ...meetings.map((meeting) => meeting.value.meetingKind)])];
  const held = (kind: string): number => meetings.filter((meeting) => meeting.value.meetingKind === kind).length;
  return [
    {
      kind: "table",
      title: "3　会議の開催（年度内に開催したもの）",
      columns: [{ title: "会議の種類", span: 5 }, { title: "開催回数" }],
      rows: kinds.map((kind) => row("item", label(input.codeTitle("meeting-kind", kind)), count(held(kind)))),
    },
  ];
}

function planBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  if (input.records.plan === undefined) return [];
  const plans = input.records.plan.filter(({ value }) => happenedInYear(input, value.adoptedDate));
  const kinds = ["multiAgency", "outreach", "participation"];
  const made = (kind: string, isFirst: boolean): number =>
    plans.filter(({ value }) => value.planKind === kind && (value.planVersion === 1) === isFirst).length;
  return [
    {
      kind: "table",
      title: "4　プランの決定（年度内に決定したもの）",
      columns: [{ title: "プランの種別", span: 5 }, { title: "初回" }, { title: "再プラン" }],
      rows: kinds.map((kind) =>
        row("item", label(input.codeTitle("plan-kind", kind)), count(made(kind, true)), count(made(kind, false))),
      ),
    },
  ];
}

/** The sum of what the sites reported; `null` when none reported, because that is not 0. */
function sumOf(sites: readonly { readonly consultations?: number }[], field: "consultations"): number | null {
  const reported = sites.map((site) => site[field]).filter((value) => value !== undefined);
  return reported.length === 0 ? null : reported.reduce((sum, value) => sum + value, 0);
}
