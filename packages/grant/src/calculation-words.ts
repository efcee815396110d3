import { formatJapaneseDate, formatJapaneseFiscalYear, groupedNumber, type Language, payerTitles } from "@juso/model";
import type { FiledVersion } from "./filed-version.ts";
import { purposeOf } from "./purpose.ts";
import type { GrantResult, PayerResult } from "./result.ts";

/** Which part of a line a key belongs to: its rounding, its rate, or how the adjustment grant is shared. */
function unverifiedParts(
  keys: readonly string[],
  names: Readonly<Record<"rate" | "rounding" | "reading", string>>,
): string[] {
  const parts = keys.map((key) =>
    key.startsWith("rounding.") ? names.rounding : key.startsWith("adjustmentGrant.") ? names.reading : names.rate,
  );
  return [names.rate, names.reading, names.rounding].filter((part) => parts.includes(part));
}

/** The words in which a calculation is told. */
export interface CalculationWords {
  readonly heading: (result: GrantResult) => string;
  readonly blocking: (count: number) => string;
  readonly items: string;
  readonly itemColumns: readonly string[];
  readonly payers: string;
  readonly payerColumns: readonly string[];
  readonly lines: string;
  readonly lineColumns: readonly string[];
  readonly subtotal: string;
  readonly total: string;
  readonly loss: string;
  readonly lossNote: (yen: string) => string;
  readonly basis: string;
  readonly unverified: string;
  /** Which parts of a line are not verified, from the keys. */
  readonly unverifiedParts: (keys: readonly string[]) => string;
  readonly totals: string;
  readonly totalColumns: readonly string[];
  readonly national: string;
  readonly prefectural: string;
  readonly decided: string;
  readonly determined: string;
  readonly received: string;
  readonly difference: string;
  readonly increase: string;
  readonly increaseDetermined: string;
  readonly sumOfLines: (payer: string) => string;
  readonly noLineDecisions: string;
  readonly determinedInTotal: string;
  /** What a grant comes to, in one line: required, and for a change or a report against what was decided and received. */
  readonly summary: (payer: string, result: PayerResult) => string;
  /** A version of the year that was filed. */
  readonly version: (version: FiledVersion) => string;
  readonly summaryOfOthers: (transfer: string, municipal: string) => string;
  readonly transfer: string;
  readonly municipal: string;
  readonly unverifiedHeading: string;
  readonly unverifiedColumns: readonly string[];
  readonly shared: (count: number, keys: string) => string;
  readonly methods: string;
  readonly notices: string;
  readonly steps: string;
  readonly more: string;
}

/** The words in both languages. */
export const calculationWords: Readonly<Record<Language, CalculationWords>> = {
  ja: {
    heading: (result) =>
      `${result.municipalityName} ${formatJapaneseFiscalYear(result.fiscalYear)} ${purposeOf(result).title.ja}の計算（単位：円）`,
    blocking: (count) => `【提出不可】 この計算のままでは提出できません。次の${count}件を直してください。`,
    items: "1 事業ごとの額（AからG）",
    itemColumns: ["事業", "A 総事業費", "B 収入", "C 差引額", "D 対象経費", "E 基準額", "F 選定額", "G 交付基本額"],
    payers: "2 だれが負担するか",
    payerColumns: ["事業", "G 交付基本額", "国", "都道府県", "介護特会からの繰入", "市町村"],
    lines: "3 交付金の行",
    lineColumns: ["行", "名称", "対象額", "率", "交付額"],
    subtotal: "小計",
    total: "合計",
    loss: "按分の端数（切捨て）",
    lossNote: (yen) =>
      `按分の端数${yen}円は、各事業の額を円未満で切り捨てて残った額です。どの事業にも入らず、市町村の負担になります。`,
    basis: "根拠",
    unverified: "未確認",
    unverifiedParts: (keys) =>
      unverifiedParts(keys, { rate: "率", rounding: "端数処理", reading: "按分の仕方" }).join("・"),
    totals: "4 合計",
    totalColumns: ["合計", "円"],
    national: payerTitles.national.ja,
    prefectural: payerTitles.prefectural.ja,
    decided: "交付決定額",
    determined: "確定見込額",
    received: "受入済額",
    difference: "差引（正は返還、負は不足）",
    increase: "増減（所要額－決定額）",
    increaseDetermined: "増減（確定見込額－決定額）",
    sumOfLines: (payer) => `${payer}の行の計`,
    noLineDecisions:
      "交付決定が合計額だけなので、行ごとの決定額と増減は示していません。合計の比較は「4 合計」にあります。「交付決定」の表に行ごとの決定額を加えると、ここに並べます。",
    determinedInTotal:
      "確定見込額は、行ごとではなく合計で比べて求めています（「4 合計」と「6 選んだ方法」）。行の増減は、実績による額と決定額の差です。",
    version: ({ documentDate, documentNumber, payer, title, totalYen }) =>
      `提出済みの版：${title}（${payerTitles[payer].ja}）${groupedNumber(totalYen)}円　${[documentDate === undefined ? undefined : formatJapaneseDate(documentDate), documentNumber].filter((part) => part !== undefined).join("　")}`,
    summary: (payer, { change, settlement, totalYen }) => {
      const yen = groupedNumber(totalYen);
      if (settlement) {
        const { decidedYen, determinedYen, differenceYen, receivedYen } = settlement;
        const due =
          differenceYen === null
            ? "過不足は未計算（受入の記録がありません）"
            : differenceYen === 0
              ? "過不足なし"
              : `${groupedNumber(Math.abs(differenceYen))}円${differenceYen > 0 ? "を返還" : "が不足"}`;
        return `${payer}：確定見込額 ${groupedNumber(determinedYen)}円（決定額 ${groupedNumber(decidedYen)}円、受入済額 ${groupedNumber(receivedYen)}円）→ ${due}`;
      }
      if (change) {
        const { decidedYen, differenceYen } = change;
        const changed =
          differenceYen === 0
            ? "増減なし"
            : `${groupedNumber(Math.abs(differenceYen))}円の${differenceYen > 0 ? "増" : "減"}`;
        return `${payer}：所要額 ${yen}円（決定額 ${groupedNumber(decidedYen)}円）→ ${changed}`;
      }
      return `${payer}：所要額 ${yen}円`;
    },
    summaryOfOthers: (transfer, municipal) => `介護保険特別会計からの繰入 ${transfer}円、市町村の負担 ${municipal}円`,
    transfer: "介護保険特別会計からの繰入",
    municipal: "市町村の負担",
    unverifiedHeading: "5 交付要綱で確かめていない値",
    unverifiedColumns: ["値", "内容", "使った値", "どの行に"],
    shared: (count, keys) => `このほか、行の前の段階や書類の所管に使う値が${count}件あります（${keys}）。`,
    methods: "6 選んだ方法",
    notices: "7 確認していただきたいこと",
    steps: "8 計算の過程",
    more: "計算の過程は --steps を付けると表示します。",
  },
  en: {
    heading: (result) =>
      `${result.municipalityName}, fiscal ${result.fiscalYear}: ${purposeOf(result).title.en} (yen; △ is a minus)`,
    blocking: (count) =>
      `[DO NOT SUBMIT] These amounts must not be submitted as they are. Mend the following (${count}).`,
    items: "1 Amounts of each item (A to G)",
    itemColumns: ["item", "A cost", "B income", "C net", "D eligible", "E base amount", "F selected", "G basis"],
    payers: "2 Who pays",
    payerColumns: ["item", "G basis", "nation", "prefecture", "care account", "municipality"],
    lines: "3 Lines of the grants",
    lineColumns: ["line", "title", "base", "rate", "amount"],
    subtotal: "subtotal",
    total: "total",
    loss: "lost by rounding the shares",
    lossNote: (yen) =>
      `The ${yen} yen lost are what is left when each item's share is rounded down. They belong to no item and are borne by the municipality.`,
    basis: "basis",
    unverified: "unverified",
    unverifiedParts: (keys) =>
      unverifiedParts(keys, { rate: "rate", rounding: "rounding", reading: "reading" }).join(", "),
    totals: "4 Totals",
    totalColumns: ["total", "yen"],
    national: payerTitles.national.en.toLowerCase(),
    prefectural: payerTitles.prefectural.en.toLowerCase(),
    decided: "decided",
    determined: "expected to be determined",
    received: "received",
    difference: "difference (positive: to be returned)",
    increase: "change (required less decided)",
    increaseDetermined: "change (determined less decided)",
    sumOfLines: (payer) => `${payer}, all lines`,
    noLineDecisions:
      'Only totals were decided, so lines have no decided amount and no change; see "4 Totals". Add decisions of lines to see them here.',
    determinedInTotal:
      "What is determined was compared in total, not line by line; the change of a line is its own amount less what was decided.",
    version: ({ documentDate, documentNumber, payer, titleEn, totalYen }) =>
      `filed: ${titleEn} (${payerTitles[payer].en}) ${groupedNumber(totalYen)} yen, ${[documentDate, documentNumber].filter((part) => part !== undefined).join(" ")}`,
    summary: (payer, { change, settlement, totalYen }) => {
      if (settlement) {
        const { decidedYen, determinedYen, differenceYen, receivedYen } = settlement;
        const due =
          differenceYen === null
            ? "balance not computed (no receipts)"
            : differenceYen === 0
              ? "nothing due"
              : `${groupedNumber(Math.abs(differenceYen))} ${differenceYen > 0 ? "to be returned" : "short"}`;
        return `${payer}: to be determined ${groupedNumber(determinedYen)} (decided ${groupedNumber(decidedYen)}, received ${groupedNumber(receivedYen)}), ${due}`;
      }
      const required = `${payer}: required ${groupedNumber(totalYen)}`;
      if (!change) return required;
      const { decidedYen, differenceYen } = change;
      return `${required} (decided ${groupedNumber(decidedYen)}), ${differenceYen > 0 ? "+" : ""}${groupedNumber(differenceYen)}`;
    },
    summaryOfOthers: (transfer, municipal) =>
      `transfer from the long-term care account ${transfer}, borne by the municipality ${municipal}`,
    transfer: "transfer from the long-term care account",
    municipal: "borne by the municipality",
    unverifiedHeading: "5 Values not checked against the grant guidelines",
    unverifiedColumns: ["value", "title", "used", "lines"],
    shared: (count: number, keys: string) => `${count} more are used before the lines or for the ministries (${keys}).`,
    methods: "6 Chosen methods",
    notices: "7 Please check",
    steps: "8 Steps",
    more: "Add --steps to see how every amount came about.",
  },
};
