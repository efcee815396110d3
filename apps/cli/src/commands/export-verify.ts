import { compareWorkbook } from "@juso/documents/verify";
import { documentBytes } from "@juso/filing";
import { groupedNumber, JusoError } from "@juso/model";
import { defaultCellLimits } from "@juso/workbook";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { readInput } from "../input/read-input.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, textOrJson } from "../options/options.ts";
import { emitText } from "../output/emit.ts";
import type { WorkbookDifferenceList } from "../results/printed-results.ts";
import { comparisonText } from "../results/workbook-comparison-text.ts";

const verifyOptions = {
  ...textOrJson,
  all: {
    kind: "flag",
    text: {
      ja: "手直しから計算し直されただけのところも一覧にします",
      en: "Also list what merely follows from the edits",
    },
  },
  ...commonOptions,
} as const;

type VerifyOptions = OptionsOf<typeof verifyOptions>;

/** `juso export verify`. */
export const exportVerifyCommand: Command = command({
  name: ["export", "verify"],
  section: "write",
  summary: { ja: "戻ってきたブックの手直しを調べます", en: "Find hand edits in a returned workbook" },
  arguments: {
    file: { kind: "path", text: { ja: "juso export で作ったブック", en: "A workbook made by juso export" } },
  },
  options: verifyOptions,
  examples: [
    {
      line: { ja: "juso export verify 戻ってきたブック.xlsx", en: "juso export verify RETURNED.xlsx" },
      text: {
        ja: "手で直されたセルと、金額への影響を一覧にします",
        en: "List the cells edited by hand, and what it does to the amounts",
      },
    },
  ],
  exits: {
    ok: { ja: "手直しはありません", en: "Nothing was changed by hand" },
    findings: { ja: "手で直されたところがあります", en: "Something was changed by hand" },
  },
  run: ({ arguments: { file }, options }, io) => exportVerify(file, options, io),
});

/**
 * `juso export verify`: says what became of the amount that is asked for, lists what was changed by hand in a returned workbook, and counts
 * what merely follows from it; exit code 1 when something was changed by hand.
 */
async function exportVerify(file: string, options: VerifyOptions, io: CommandIo): Promise<number> {
  const bytes = await readInput(file, documentBytes, (cause) => unreadable(file, cause), io);
  const comparison = await compareWorkbook(new Uint8Array(bytes));
  const { differences } = comparison;
  if (differences.some(({ kind }) => kind === "notAWorkbook")) {
    throw new JusoError("usage", {
      ja: `「${file}」は Excel ブックとして読めません。juso export で作った xlsx ファイルを指定してください。`,
      en: `"${file}" cannot be read as a workbook. Name an xlsx file made by juso export.`,
    });
  }
  if (differences.some(({ kind }) => kind === "tooLarge")) throw tooLarge(file);
  const printed: WorkbookDifferenceList = differences;
  const text =
    options.format === "json" ? `${JSON.stringify(printed, null, 2)}\n` : comparisonText(comparison, options);
  await emitText(text, options, io);
  return differences.some(({ kind }) => kind !== "recalculated") ? exitCode.findings : exitCode.ok;
}

function unreadable(file: string, cause: unknown): JusoError {
  return new JusoError(
    "input-not-found",
    {
      ja: `「${file}」を読めません。ファイル名の書き間違いがないか、ほかのソフトで開いていないか、大きすぎないか（64MiBまで）を確かめてください。`,
      en: `"${file}" cannot be read. Check its name, whether another program holds it open, and its size (at most 64 MiB).`,
    },
    { cause },
  );
}

function tooLarge(file: string): JusoError {
  const { sheetBytes, zipEntries } = defaultCellLimits;
  const size = `${sheetBytes / 2 ** 20} MB`;
  const count = groupedNumber(zipEntries);
  return new JusoError("usage", {
    ja: `「${file}」は、展開すると大きすぎるため照合できません（中身の合計は${size}、部品の数は${count}個まで）。juso export で作った xlsx ファイルを指定してください。`,
    en: `"${file}" is too large to be compared once it is unpacked (at most ${size} in ${count} parts). Name an xlsx file made by juso export.`,
  });
}
