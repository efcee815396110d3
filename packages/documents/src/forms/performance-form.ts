import {
  type Component,
  type ComponentCode,
  codeTitle,
  componentTitles,
  type MeetingKindCode,
  meetingKindTitles,
  planKindTitles,
  type Site,
} from "@juso/model";
import { count, dash, type FormBlock, type FormCell, fixedText, inputText, label, paragraph, row } from "@juso/paper";
import type { Form } from "./form.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";
import {
  type ComponentColumn,
  componentTable,
  onlyCarriedOut,
  sitesOf,
  sitesOfYear,
} from "./tables/component-table.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { figureCell, isOf, siteKindCell, siteTable } from "./tables/site-table.ts";

/** 事業実績報告書: what the year came to, with indicators, conferences, plans and sites. Counts only; no record of a case. */
export const performanceForm: Form = {
  title: () => "事業実績報告書",
  orientation: "landscape",
  grid: [27, 12, 34, 8, 10, 15, 36, 14, 14, 13],
  blocks: (input) =>
    numbered([
      overallResult(input),
      componentTable(
        input,
        "構成事業の実施状況",
        [
          {
            title: "実施状況",
            span: 2,
            cell: (component) => inputText(component.resultDescription ?? component.notImplementedReason),
          },
          figureColumn(input, "延べ相談件数", "consultations", "ccs"),
          figureColumn(input, "延べ参加者数", "participants", "comm"),
          figureColumn(input, "参加機関数", "participatingOrganisations", "comm"),
        ],
        "合計（重複を除く）",
      ),
      ...sharedNote(input),
      ...indicatorBlocks(input),
      ...meetingBlocks(input),
      ...planBlocks(input),
      ...siteTable(input, "拠点", {
        nameSpan: 2,
        columns: [
          { title: "種別", cell: (site) => siteKindCell(site) },
          { title: "開設日／週", span: 2, cell: (site) => count(site.openDaysPerWeek) },
          { title: "年間の開設日数", cell: (site) => count(site.openDaysPerYear) },
          { title: "構成事業", cell: ({ componentCodes }) => fixedText(componentNames(componentCodes)) },
          { title: "延べ相談件数", cell: (site) => figureCell(site.consultations, isOf(site.componentCodes, "ccs")) },
          { title: "延べ参加者数", cell: (site) => figureCell(site.participants, isOf(site.componentCodes, "comm")) },
          {
            title: "参加機関数",
            cell: (site) => figureCell(site.participatingOrganisations, isOf(site.componentCodes, "comm")),
          },
        ],
      }),
    ]),
};

/** 成果 of the programme as a whole. */
function overallResult(input: GrantDocumentInput): FormBlock {
  const [programme] = recordsOf(input, "programme");
  return {
    kind: "table",
    title: "事業の成果",
    columns: [{ title: "項目" }, { title: "内容", span: 9 }],
    rows: [
      row("item", label("事業の目的"), inputText(programme?.purpose)),
      row(
        "item",
        label("事業の成果（補助金等に係る予算の執行の適正化に関する法律第14条）"),
        inputText(programme?.overallResult ?? "（事業全体の成果を記入してください）"),
      ),
    ],
  };
}

type Figure = "consultations" | "participants" | "participatingOrganisations";

/** A figure of the sites, added up for each component; the total counts every site once. */
function figureColumn(
  input: GrantDocumentInput,
  title: string,
  figure: Figure,
  block: "ccs" | "comm",
): ComponentColumn {
  const cell = (component: Component): FormCell => {
    const sum = sumOf(sitesOf(input, component), figure);
    return onlyCarriedOut(component, () => figureCell(sum, isOf([component.componentCode], block)));
  };
  return { title, cell, total: count(sumOf(sitesOfYear(input), figure)) };
}

/** The sum of what the sites reported; nothing when none reported, because that is not 0. */
function sumOf(sites: readonly Site[], figure: Figure): number | undefined {
  const reported = sites.map((site) => site[figure]).filter((value) => value !== undefined);
  return reported.length === 0 ? undefined : reported.reduce((sum, value) => sum + value, 0);
}

function sharedNote(input: GrantDocumentInput): readonly FormBlock[] {
  const shared = sitesOfYear(input).filter(({ componentCodes }) => componentCodes.length > 1).length;
  if (shared === 0) return [];
  return [
    paragraph(
      "note",
      `（注）2つ以上の構成事業を行う拠点（${shared}か所）は、か所数、件数、人数をそれぞれの構成事業に数えています。配置人員も同じです。合計は、同じ拠点、同じ職員を1回だけ数えた数であり、各行の計とは一致しません。「―」は、その構成事業では数えない項目です。`,
    ),
  ];
}

function componentNames(codes: readonly ComponentCode[]): string {
  return codes.map((code) => codeTitle(componentTitles, code).ja).join("、");
}

function indicatorBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  if (input.indicators === undefined || input.indicators.length === 0) return [];
  return [
    {
      kind: "table",
      title: "指標",
      columns: [
        { title: "指標", span: 3 },
        { title: "実績値", span: 2 },
        { title: "目標値" },
        { title: "単位", align: "center" },
      ],
      rows: input.indicators.map(({ status, target, title, unit, value }) =>
        row(
          "item",
          label(title),
          // A value that is absent says why, in the place where one would look for it.
          value === null ? fixedText(status, { align: "right" }) : count(value),
          // No target was set: nothing is missing here.
          target === null ? dash() : count(target),
          label(unit, { align: "center" }),
        ),
      ),
    },
  ];
}

/** An absent count means that nothing was handed over, so no table; an empty one means that none was held. */
function meetingBlocks({ activity }: GrantDocumentInput): readonly FormBlock[] {
  const { meetings } = activity;
  if (meetings === undefined) return [];
  const held = Object.keys(meetings) as MeetingKindCode[];
  const kinds = [...new Set<MeetingKindCode>(["jusoKaigi", "shienKaigi", ...held])];
  return [
    {
      kind: "table",
      title: "会議の開催（年度内に開催したもの）",
      columns: [
        { title: "会議の種類", span: 3 },
        { title: "開催回数", span: 2 },
      ],
      rows: kinds.map((kind) => row("item", label(codeTitle(meetingKindTitles, kind).ja), count(meetings[kind] ?? 0))),
    },
  ];
}

function planBlocks({ activity }: GrantDocumentInput): readonly FormBlock[] {
  const { firstPlans, laterPlans } = activity;
  if (firstPlans === undefined || laterPlans === undefined) return [];
  return [
    {
      kind: "table",
      title: "プランの決定（年度内に決定したもの）",
      columns: [{ title: "プランの種別", span: 3 }, { title: "初回", span: 2 }, { title: "再プラン" }],
      rows: (["multiAgency", "outreach", "participation"] as const).map((kind) =>
        row(
          "item",
          label(codeTitle(planKindTitles, kind).ja),
          count(firstPlans[kind] ?? 0),
          count(laterPlans[kind] ?? 0),
        ),
      ),
    },
  ];
}
