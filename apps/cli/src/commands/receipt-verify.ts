import { type Language, memorySource, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { comparedNumber, differenceText, verificationSentences, verifyPackage } from "@juso/submission-package";
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

function outcomeText(outcome: ReceiptCheck, lang: Language): string {
  const { differences, number, typedNumber } = outcome;
  const { notAccepted, status, typed } = verificationSentences(outcome, typedNumber);
  const numbered: Text = { ja: `受領番号：${number}`, en: `Receipt number: ${number}` };
  const lines: readonly (Text | undefined)[] = [status, typed, number === undefined ? undefined : numbered];
  const changes = differences.map((each) => `  ${differenceText(each, visibleText(each.path))[lang]}`);
  const said = lines.flatMap((line) => (line === undefined ? [] : [line[lang]]));
  return `${[...said, ...changes, ...(notAccepted ? [notAccepted[lang]] : [])].join("\n")}\n`;
}
