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
import { readKey } from "../read-key.ts";
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
  publicKey: {
    kind: "path",
    value: "file",
    text: {
      ja: "市町村から別に受け取った公開鍵。署名がこの鍵のものかを確かめます",
      en: "Public key that the municipality gave apart from the package, to check the signature by",
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
    {
      line: {
        ja: "juso receipt verify 992011-2025.zip --public-key みほん市-public.pem",
        en: "juso receipt verify 992011-2025.zip --public-key mihon-public.pem",
      },
      text: { ja: "署名が、市町村の鍵のものかも確かめます", en: "Also check that it was signed with their key" },
    },
  ],
  exits: {
    ok: { ja: "作られたときのままです", en: "It is as it was made" },
    findings: {
      ja: "変わっているか、番号か、指定した鍵の署名が合いません",
      en: "Something differs, or the number or the signature by the key does",
    },
  },
  run: ({ arguments: { path }, options }, io) => receiptVerify(path, options, io),
});

/** A package holds tables of counts and money; anything beyond this is none. */
const packageMebibytes = 256;

/** `juso receipt verify`: exit code 1 when the package is not as it was made, or the number on paper is that of another. */
async function receiptVerify(path: string, options: OptionsOf<typeof verifyOptions>, io: CommandIo): Promise<number> {
  const { parameters } = await openParameters(options, io);
  const publicPem = options.publicKey === undefined ? undefined : await readKey("--public-key", options.publicKey, io);
  const name = visibleText(path);
  const subject = { ja: `「${name}」`, en: `"${name}"` };
  const bytes = await readNamedFile(subject, path, packageMebibytes, io);
  const verification = await verifyPackage(memorySource(name, bytes), parameters, publicPem);
  const { number: typed } = options;
  const outcome: ReceiptCheck = {
    ...verification,
    ...(typed === undefined ? {} : { typedNumber: comparedNumber(typed, verification.number) }),
  };
  const text = options.format === "json" ? `${JSON.stringify(outcome, null, 2)}\n` : outcomeText(outcome, options.lang);
  await emitText(text, options, io);
  // A key was named to be told of anything but a signature by it.
  const isSigned = publicPem === undefined || outcome.signature === "signed";
  const isRight = outcome.status !== "altered" && (outcome.typedNumber ?? "same") === "same" && isSigned;
  return isRight ? exitCode.ok : exitCode.findings;
}

function comparedNumber(typed: string, number: string | undefined): NonNullable<ReceiptCheck["typedNumber"]> {
  const read = typedReceiptNumber(typed);
  return read === undefined ? "misspelt" : read === number ? "same" : "other";
}

function outcomeText(outcome: ReceiptCheck, lang: Language): string {
  const { differences, number, receipt, signature, status, typedNumber } = outcome;
  const sentences = receipt === undefined ? [words.noReceipt] : [words[status]];
  const lines = [
    ...sentences.map((sentence) => sentence[lang]),
    ...(typedNumber === undefined ? [] : [words.typed[typedNumber][lang]]),
    ...(number === undefined ? [] : [`${words.number[lang]}${number}`]),
    ...(receipt === undefined ? [] : [words.signature[signature][lang]]),
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
  signature: {
    notSigned: { ja: "署名はありません。", en: "It is not signed." },
    unverified: {
      ja: "署名がありますが、誰のものかは確かめていません（--public-key に市町村の公開鍵を指定すると確かめます）。",
      en: "It is signed, but not checked by whom (give the municipality's public key with --public-key).",
    },
    signed: { ja: "指定した公開鍵の持ち主が署名したものです。", en: "It was signed with the key that was given." },
    signedByAnother: {
      ja: "署名は、指定した公開鍵のものではないか、控えが署名の後に変わっています。公開鍵が合っているかを、送った市町村に電話などで確かめてください。",
      en: "The signature was not made with the key that was given, or the receipt was changed afterwards. Ask the municipality in another way whether the key is the right one.",
    },
    damaged: {
      ja: "署名（package/receipt.sig）が壊れていて読めません。送った市町村に、もう一度送ってもらってください。",
      en: "The signature (package/receipt.sig) is damaged. Ask the municipality to send the package again.",
    },
  },
  added: { ja: "加わった：", en: "added: " },
  changed: { ja: "中身が変わった：", en: "changed: " },
  removed: { ja: "なくなった：", en: "removed: " },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
