import type { Step } from "@juso/grant";
import {
  codeTitle,
  componentTitles,
  type DiscontinuedWork,
  discontinuationExtentTitles,
  discontinuationKindTitles,
  formatJapaneseDate,
} from "@juso/model";
import { dash, fixedText, inputText, label, row, type TableBlock } from "@juso/paper";
import { type FormInput, type GrantDocumentInput, recordsOf } from "../form-input.ts";
import { paperStep, sumOfGiven } from "../steps/given-steps.ts";
import { givenStep } from "../steps/shown-calculation.ts";
import { fixedCell, stepCell } from "../steps/step-cells.ts";
import { siteNameOf } from "./site-name.ts";

/** 中止・廃止する事業: what of the year is discontinued, from when, and what was spent on it. */
export function discontinuedTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "中止（廃止）する事業",
    unit: "円",
    columns: [
      { title: "構成事業" },
      { title: "拠点", span: 2 },
      { title: "区分", align: "center" },
      { title: "中止（廃止）の日", align: "center" },
      { title: "再開の予定日", align: "center" },
      { title: "支出済額" },
      { title: "内容" },
    ],
    rows: [
      ...worksOf(input).map((work) =>
        row(
          "item",
          label(codeTitle(componentTitles, work.componentCode).ja),
          work.siteId === undefined ? dash() : fixedText(siteNameOf(input, work)),
          fixedText(kindOf(work), { align: "center" }),
          fixedText(formatJapaneseDate(work.discontinuedDate), { align: "center" }),
          work.discontinuationKind === "abolition"
            ? dash()
            : inputText(work.resumptionDate === undefined ? "未定" : formatJapaneseDate(work.resumptionDate), {
                align: "center",
              }),
          fixedCell(input, `spentWork.${work.discontinuedWorkId}`),
          inputText(work.description),
        ),
      ),
      row(
        "total",
        label("合計"),
        ...Array.from({ length: 4 }, () => label("")),
        stepCell(input, "spentWork.total"),
        label(""),
      ),
    ],
  };
}

/** 中止（廃止）後の措置: what becomes of the people who are supported, and of the property. */
export function measureTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "中止（廃止）後の措置",
    columns: [
      { title: "事業・拠点" },
      { title: "支援を受けている人への措置", span: 3 },
      { title: "交付金で取得した財産の措置", span: 3 },
      { title: "その他（契約、職員、記録の保存など）" },
    ],
    rows: worksOf(input).map((work) =>
      row(
        "item",
        label(placeOf(input, work)),
        inputText(work.supportMeasures),
        inputText(work.propertyMeasures),
        inputText(work.otherMeasures),
      ),
    ),
  };
}

/** What the tables add up. */
export function discontinuedSteps(input: GrantDocumentInput): readonly Step[] {
  const spent = worksOf(input).map(({ discontinuedWorkId, spentYen }) =>
    givenStep(`spentWork.${discontinuedWorkId}`, "中止（廃止）する部分の支出済額", spentYen ?? null),
  );
  const total = sumOfGiven(spent.map(({ id }) => id));
  return [...spent, paperStep("spentWork.total", "中止（廃止）する部分の支出済額の合計", "中止・廃止の申請", total)];
}

/** `地域子育て支援拠点事業・子育てひろば港の全部の中止（令和8年1月5日から）`, one line for each. */
export function discontinuedText(input: GrantDocumentInput): string | undefined {
  const works = worksOf(input);
  if (works.length === 0) return undefined;
  return works
    .map((work) => `${placeOf(input, work)}の${kindOf(work)}（${formatJapaneseDate(work.discontinuedDate)}から）`)
    .join("\n");
}

function worksOf(input: GrantDocumentInput): readonly DiscontinuedWork[] {
  return recordsOf(input, "discontinuedWork");
}

/** `一部の中止`. */
function kindOf(work: DiscontinuedWork): string {
  const extent = codeTitle(discontinuationExtentTitles, work.discontinuationExtent).ja;
  return `${extent}の${codeTitle(discontinuationKindTitles, work.discontinuationKind).ja}`;
}

function placeOf(input: GrantDocumentInput, work: DiscontinuedWork): string {
  const site = siteNameOf(input, work);
  return `${codeTitle(componentTitles, work.componentCode).ja}${site === undefined ? "" : `・${site}`}`;
}
