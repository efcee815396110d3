import { JusoError } from "@juso/model";
import type { CommanderError } from "commander";

/** What the arguments of the commands are called in Japanese. */
const argumentTitles: Readonly<Record<string, string>> = {
  path: "提出物（フォルダ、zip、ブックなど）",
  paths: "提出物（フォルダ、zip、ブックなど）",
  file: "ブックのファイル",
};

/** What the parser of the command line complains about, as one sentence in both languages. */
export function usageError(error: CommanderError): JusoError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const [ja, en] = sentences(error.code, named);
  return new JusoError(
    "usage",
    {
      ja: `${ja}使い方は juso --help で見られます。`,
      en: `${en} See juso --help.`,
    },
    { cause: error },
  );
}

function sentences(code: string, named: string): readonly [ja: string, en: string] {
  switch (code) {
    case "commander.unknownOption":
      return [`「${named}」という指定はありません。`, `There is no option "${named}".`];
    case "commander.unknownCommand":
      return [`「${named}」というコマンドはありません。`, `There is no command "${named}".`];
    case "commander.missingArgument":
      return [`「${argumentTitles[named] ?? named}」を指定してください。`, `${named} is missing.`];
    case "commander.optionMissingArgument":
      return [`「${named}」には値が必要です。`, `The option "${named}" needs a value.`];
    case "commander.missingMandatoryOptionValue":
      return [`「${named}」を指定してください。`, `The option "${named}" is needed.`];
    case "commander.excessArguments":
      return ["余分な指定があります。", "Too many arguments were given."];
    default:
      return ["コマンドの書き方を読み取れません。", "The command line cannot be understood."];
  }
}
