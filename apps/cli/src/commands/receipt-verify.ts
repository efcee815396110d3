import { type Language, memorySource, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { typedReceiptNumber, verifyPackage } from "@juso/submission-package";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import type { OptionsOf } from "../option-definition.ts";
import { commonOptions, parametersOption, textOrJson } from "../options.ts";
import type { ReceiptCheck } from "../printed-results.ts";
import { readNamedFile } from "../read-named-file.ts";
import { openParameters } from "../with-parameters.ts";

const verifyOptions = {
  number: {
    kind: "text",
    value: "number",
    text: {
      ja: "控えに書かれた受領番号。中身から計算した番号と比べます",
      en: "Receipt number on paper, to be compared",
    },
  },
  ...textOrJson,
  ...parametersOption,
  ...commonOptions,
} as const;

/** `juso receipt verify`. */
export const receiptVerifyCommand: Command = command({
  name: ["receipt", "verify"],
  section: "check",
  summary: {
    ja: "受け取ったパッケージが、作られたときのままかを確かめます",
    en: "Tell whether a package is as it was made",
  },
  arguments: {
    path: { kind: "path", text: { ja: "juso package で作ったzip", en: "A zip that juso package made" } },
  },
  options: verifyOptions,
  examples: [
    {
      line: { ja: "juso receipt verify 992011-2025.zip", en: "juso receipt verify 992011-2025.zip" },
      text: {
        ja: "中のファイルを調べ、金額を計算し直し、受領番号を示します",
        en: "Look at every file, calculate the amounts again, and print the receipt number",
      },
    },
  ],
  exits: {
    ok: { ja: "作られたときのままです", en: "It is as it was made" },
    findings: { ja: "変わっているか、番号が合いません", en: "Something differs, or the number does" },
  },
  run: ({ arguments: { path }, options }, io) => receiptVerify(path, options, io),
});

/** A package holds tables of counts and money; anything beyond this is none. */
const packageMebibytes = 256;

/** `juso receipt verify`: exit code 1 when the package is not as it was made, or the number on paper is that of another. */
async function receiptVerify(path: string, options: OptionsOf<typeof verifyOptions>, io: CommandIo): Promise<number> {
  const { parameters } = await openParameters(options, io);
  const name = visibleText(path);
  const subject = { ja: `「${name}」`, en: `"${name}"` };
  const bytes = await readNamedFile(subject, path, packageMebibytes, io);
  const verification = await verifyPackage(memorySource(name, bytes), parameters);
  const { number: typed } = options;
  const outcome: ReceiptCheck = {
    ...verification,
    ...(typed === undefined ? {} : { typedNumber: comparedNumber(typed, verification.number) }),
  };
  const text = options.format === "json" ? `${JSON.stringify(outcome, null, 2)}\n` : outcomeText(outcome, options.lang);
  await emitText(text, options, io);
  const isRight = outcome.status !== "altered" && (outcome.typedNumber ?? "same") === "same";
  return isRight ? exitCode.ok : exitCode.findings;
}

function comparedNumber(typed: string, number: string | undefined): NonNullable<ReceiptCheck["typedNumber"]> {
  const read = typedReceiptNumber(typed);
  return read === undefined ? "misspelt" : read === number ? "same" : "other";
}

function outcomeText({ differences, number, receipt, status, typedNumber }: ReceiptCheck, lang: Language): string {
  const sentences = receipt === undefined ? [words.noReceipt] : [words[status]];
  const lines = [
    ...sentences.map((sentence) => sentence[lang]),
    ...(typedNumber === undefined ? [] : [words.typed[typedNumber][lang]]),
    ...(number === undefined ? [] : [`${words.number[lang]}${number}`]),
    ...differences.map(({ change, path }) => `  ${words[change][lang]}${visibleText(path)}`),
    ...(receipt === undefined || receipt.accepted ? [] : [words.notAccepted[lang]]),
  ];
  return `${lines.join("\n")}\n`;
}

const words = {
  identical: {
    ja: "作られたときのままです。金額も計算し直し、同じになりました。",
    en: "It is as it was made, and the amounts come out the same again.",
  },
  otherVersion: {
    ja: "中のファイルは作られたときのままです。作った側と標準・検査・計算の値の版が違うため、金額は計算し直していません。",
    en: "Its files are as they were made. It was made with another version of the standard, checks or parameters, so the amounts were not calculated again.",
  },
  altered: {
    ja: "作られたときから変わっています。送った市町村に、もう一度送ってもらってください。",
    en: "It is not as it was made. Ask the municipality to send it again.",
  },
  noReceipt: {
    ja: "控え（package/receipt.json）がないか、書き換えられているため、作られたときのままかどうか分かりません。送った市町村に、もう一度送ってもらってください。",
    en: "Its receipt (package/receipt.json) is absent or was edited, so nobody can tell whether it is as it was made. Ask the municipality to send it again.",
  },
  notAccepted: {
    ja: "市町村は、エラーが残っていることを承知で作っています。",
    en: "The municipality made it although errors were left.",
  },
  number: { ja: "受領番号：", en: "Receipt number: " },
  typed: {
    same: { ja: "控えの受領番号と同じです。", en: "The number on paper is the same." },
    other: {
      ja: "控えの受領番号は、別のパッケージのものです。",
      en: "The number on paper is that of another package.",
    },
    misspelt: {
      ja: "指定した受領番号には書き間違いがあります（最後の2桁が合いません）。控えを見て、もう一度入れてください。",
      en: "The number given has a slip: its last two digits do not fit. Look at the paper and type it again.",
    },
  },
  added: { ja: "加わった：", en: "added: " },
  changed: { ja: "中身が変わった：", en: "changed: " },
  removed: { ja: "なくなった：", en: "removed: " },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
