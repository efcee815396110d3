import {
  comparePackages,
  type PackageComparison,
  readPackage,
  showComparison,
  showComparisonLines,
} from "@juso/aggregate/compare";
import { JusoError, memorySource } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { shownCsv, shownWorkbook } from "@juso/roll-up-files";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { readNamedFile } from "../input/read-named-file.ts";
import { openParameters } from "../input/with-parameters.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, parametersOption, rowsFormat } from "../options/options.ts";
import { emitFiles, emitText } from "../output/emit.ts";
import { packageComparisonText } from "../results/package-comparison-text.ts";
import { toolText } from "../tool-version.ts";

const compareOptions = {
  ...rowsFormat,
  ...parametersOption,
  ...commonOptions,
  asOf: {
    kind: "day",
    value: "date",
    text: {
      ja: "どちらの検査にも使う基準日。省くと、2つの控えの基準日のうち遅い方",
      en: "The day to judge both by; the later of those of the receipts when left out",
    },
  },
  out: {
    kind: "path",
    value: "path",
    text: {
      ja: "書き出す先。.xlsx で終わる名前ならブックにします。省くと標準出力",
      en: "Where to write: a workbook when the name ends in .xlsx; standard output when left out",
    },
  },
} as const;

/** `juso compare`. */
export const compareCommand: Command = command({
  name: ["compare"],
  section: "prefecture",
  summary: {
    ja: "同じ市町村のパッケージを2つ比べます（出し直しの前と後）",
    en: "Compare two packages of one municipality",
  },
  arguments: {
    before: { kind: "path", text: { ja: "前のパッケージ（zip）", en: "The package before (zip)" } },
    after: { kind: "path", text: { ja: "後のパッケージ（zip）", en: "The package after (zip)" } },
  },
  options: compareOptions,
  examples: [
    {
      line: { ja: "juso compare v1.zip v2.zip --out 新旧.xlsx", en: "juso compare v1.zip v2.zip --out changes.xlsx" },
      text: {
        ja: "変わった行と項目、金額の違い、直った問題と新しい問題をブックにします",
        en: "Rows and fields that differ, the amounts, and what is mended or new, as a workbook",
      },
    },
  ],
  exits: {
    ok: { ja: "表に違いはありません", en: "No row differs" },
    findings: { ja: "表に違いがあります", en: "Some rows differ" },
  },
  notes: [
    {
      ja: "市町村か年度が違うパッケージは比べません。文書（申請、変更、実績）が違うときは、そのことを示して比べます。",
      en: "Packages of different municipalities or years are not compared. Those made for different documents are, and it is said.",
    },
    {
      ja: "金額はどちらもこの道具で計算し直し、合計と行ごとに比べます。1つの行の違いが交付額をいくら変えたかには分けません。",
      en: "The amounts of both are calculated here and compared by totals and lines; no part of a difference is ascribed to a single row.",
    },
  ],
  run: ({ arguments: { after, before }, options }, io) => compare(before, after, options, io),
});

/** A package holds tables of counts and money; anything beyond this is none. */
const packageMebibytes = 256;

type CompareCommandOptions = OptionsOf<typeof compareOptions>;

/** `juso compare`: exit code 1 when a row differs. */
async function compare(before: string, after: string, options: CompareCommandOptions, io: CommandIo): Promise<number> {
  const { lang } = options;
  const { withParameters } = await openParameters(options, io);
  const [one, two] = [await opened(before, io), await opened(after, io)];
  const comparison = await withParameters({ fiscalYear: one.receipt.fiscalYear, records: {} }, (parameters) =>
    comparePackages(one, two, { language: lang, parameters, asOf: options.asOf }),
  );
  const isWorkbook = options.out !== undefined && /\.xlsx$/i.test(options.out);
  if (isWorkbook && options.format !== "text") throw workbookFormat();
  if (isWorkbook) {
    const content = await workbook(comparison, options);
    await emitFiles([{ path: options.out, content }], options, io);
  } else await emitText(text(comparison, [before, after], options), options, io);
  return comparison.isSame ? exitCode.ok : exitCode.findings;
}

async function opened(path: string, io: CommandIo): ReturnType<typeof readPackage> {
  const name = visibleText(path);
  const bytes = await readNamedFile({ ja: `「${name}」`, en: `"${name}"` }, path, packageMebibytes, io);
  return readPackage(memorySource(name, bytes));
}

function text(
  comparison: PackageComparison,
  names: readonly [string, string],
  { format, lang }: CompareCommandOptions,
): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  if (format === "csv") return shownCsv(showComparisonLines(comparison), lang);
  return packageComparisonText(comparison, names, lang);
}

function workbook(comparison: PackageComparison, { lang }: CompareCommandOptions): Promise<Uint8Array> {
  return shownWorkbook(showComparison(comparison), {
    language: lang,
    date: comparison.asOf,
    creator: toolText(),
    title: { ja: "パッケージの新旧の違い", en: "Comparison of two packages" }[lang],
  });
}

function workbookFormat(): JusoError {
  return new JusoError("usage", {
    ja: "--out が .xlsx で終わるときは、ブックを書きます。--format は付けないか、別の名前を指定してください。",
    en: "With --out FILE.xlsx a workbook is written: leave out --format, or give another name.",
  });
}
