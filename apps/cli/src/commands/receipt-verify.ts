import { type Language, memorySource, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { comparedNumber, differenceText, verificationSentences, verifyPackage } from "@juso/submission-package";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { readKey } from "../input/read-key.ts";
import { readNamedFile } from "../input/read-named-file.ts";
import { openParameters } from "../input/with-parameters.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, parametersOption, textOrJson } from "../options/options.ts";
import { emitText } from "../output/emit.ts";
import type { ReceiptCheck } from "../results/printed-results.ts";

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

function outcomeText(outcome: ReceiptCheck, lang: Language): string {
  const { differences, number, typedNumber } = outcome;
  const { notAccepted, signature, status, typed } = verificationSentences(outcome, typedNumber);
  const numbered: Text = { ja: `受領番号：${number}`, en: `Receipt number: ${number}` };
  const lines: readonly (Text | undefined)[] = [status, typed, number === undefined ? undefined : numbered, signature];
  const changes = differences.map((each) => `  ${differenceText(each, visibleText(each.path))[lang]}`);
  const said = lines.flatMap((line) => (line === undefined ? [] : [line[lang]]));
  return `${[...said, ...changes, ...(notAccepted ? [notAccepted[lang]] : [])].join("\n")}\n`;
}
