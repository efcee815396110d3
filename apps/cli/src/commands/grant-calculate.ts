import { calculateGrant, explainYen, type GrantResult, grantInputFrom } from "@juso/grant";
import { formatJapaneseFiscalYear, type Language, type PayerCode } from "@juso/model";
import { allEntities, blockingCount, checkPath } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { emitText, note } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { groupedNumber } from "../grouped-number.ts";
import { loadParameters } from "../load-parameters.ts";
import { calculateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { textTable } from "../text-table.ts";

/**
 * `juso grant calculate`: every line of the grant with rate, rounding and basis.
 * A submission with errors is calculated all the same, with a warning on stderr and exit code 1.
 */
export async function grantCalculate(path: string, raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(calculateOptions, raw);
  const parameters = await loadParameters(options.parameters, io);
  const checked = await checkPath(path, options, { keepEntities: allEntities }, io);
  const input = grantInputFrom(checked.records, options.document, checked.fiscalYear, parameters);
  const result = calculateGrant(input);
  await emitText(
    options.format === "json" ? `${JSON.stringify(result, null, 2)}\n` : describe(result, options.lang),
    options,
    io,
  );
  const errors = blockingCount(checked);
  if (errors === 0) return exitCode.ok;
  note(
    options.lang === "ja"
      ? `提出物に直す必要のあるエラーが${errors}件あるため、この計算は正しくない場合があります。「juso validate ${path}」で確かめてください。`
      : `The submission has ${errors} error(s) to mend, so this calculation may be wrong. See "juso validate ${path}".`,
    options,
    io,
  );
  return exitCode.findings;
}

function describe(result: GrantResult, language: Language): string {
  const words = wordsOf[language];
  const lines = textTable([
    words.columns,
    ...result.lines.map((line) => [
      line.line,
      line.title[language],
      groupedNumber(line.baseYen),
      line.rate,
      groupedNumber(line.amountYen),
      `${line.basis}${line.verification === "unverified" ? words.unverified : ""}`,
    ]),
  ]);
  const totals = textTable([
    words.totals,
    ...(["national", "prefectural"] as const).flatMap((payer) => payerRows(result, payer, language)),
    [words.transfer, groupedNumber(result.transfer.totalYen)],
    [words.municipal, groupedNumber(result.municipalYen)],
  ]);
  const methods = result.chosenMethods.map(
    (method) =>
      `${method.title[language]}：${method.codeTitle[language]}${method.reason ? `（${method.reason}）` : ""}`,
  );
  const used = new Set(result.steps.flatMap(({ operands }) => operands));
  const roots = result.steps.filter(({ id }) => !used.has(id));
  const steps = roots.flatMap(({ id }) => [...explainYen(result, id).map((line) => line[language]), ""]);
  return [
    words.heading(result),
    "",
    lines,
    totals,
    words.methods,
    ...methods,
    "",
    words.notices,
    ...result.notices.map((notice) => `・${notice[language]}`),
    "",
    words.steps,
    ...steps,
  ].join("\n");
}

function payerRows(result: GrantResult, payer: PayerCode, language: Language): string[][] {
  const words = wordsOf[language];
  const { totalYen, settlement, change } = result.payers[payer];
  const rows = [[words[payer], groupedNumber(totalYen)]];
  if (settlement) {
    rows.push(
      [`  ${words.decided}`, groupedNumber(settlement.decidedYen)],
      [`  ${words.determined}`, groupedNumber(settlement.determinedYen)],
      [`  ${words.received}`, groupedNumber(settlement.receivedYen)],
      [`  ${words.difference}`, groupedNumber(settlement.differenceYen)],
    );
  }
  if (change) {
    rows.push(
      [`  ${words.decided}`, groupedNumber(change.decidedYen)],
      [`  ${words.increase}`, groupedNumber(change.differenceYen)],
    );
  }
  return rows;
}

const kinds = {
  application: { ja: "交付申請", en: "application" },
  change: { ja: "変更交付申請", en: "change application" },
  report: { ja: "実績報告", en: "report of results" },
} as const;

const wordsOf = {
  ja: {
    heading: (result: GrantResult) =>
      `${result.municipalityName} ${formatJapaneseFiscalYear(result.fiscalYear)} ${kinds[result.documentKind].ja}の計算（単位：円）`,
    columns: ["区分", "名称", "対象額", "率", "交付額", "根拠"],
    totals: ["合計", "円"],
    national: "国",
    decided: "交付決定額",
    determined: "確定見込額",
    received: "受入済額",
    difference: "差引（正は返還、負は不足）",
    increase: "変更による増減",
    prefectural: "都道府県",
    transfer: "介護保険特別会計からの繰入",
    municipal: "市町村の負担",
    methods: "選んだ方法",
    notices: "確認していただきたいこと",
    steps: "計算の過程",
    unverified: "（未確認）",
  },
  en: {
    heading: (result: GrantResult) =>
      `${result.municipalityName}, fiscal ${result.fiscalYear}: ${kinds[result.documentKind].en} (yen)`,
    columns: ["line", "title", "base", "rate", "amount", "basis"],
    totals: ["total", "yen"],
    national: "national",
    decided: "decided",
    determined: "expected to be determined",
    received: "received",
    difference: "difference (positive: to be returned)",
    increase: "change",
    prefectural: "prefectural",
    transfer: "transfer from the long-term care account",
    municipal: "borne by the municipality",
    methods: "Chosen methods",
    notices: "Please check",
    steps: "Steps",
    unverified: " (unverified)",
  },
} as const;
