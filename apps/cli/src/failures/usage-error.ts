import { JusoError, type Text } from "@juso/model";
import type { Command } from "commander";
import type { Refusal } from "../program.ts";
import { meantWord } from "./meant-word.ts";
import { wordsOf } from "./wrong-option.ts";

/** What the parser of the command line complains about, as one sentence in both languages. */
export function usageError({ fault, command }: Refusal): JusoError {
  const named = /'([^']*)'/.exec(fault.message)?.[1] ?? "";
  const sentence = sentenceFor(fault.code, named, command);
  const meant = meantWord(named, candidates(fault.code, command));
  return new JusoError(
    "usage",
    {
      ja: `${sentence.ja}${meant === undefined ? "" : `「${meant}」のことではありませんか。`}使い方は ${helpOf(command)} で見られます。`,
      en: `${sentence.en}${meant === undefined ? "" : ` Did you mean "${meant}"?`} See ${helpOf(command)}.`,
    },
    { cause: fault },
  );
}

/** What a person types to see the use of the command whose words were read. */
function helpOf(command: Command): string {
  const words = wordsOf(command);
  return words.length === 0 ? "juso --help" : `juso help ${words.join(" ")}`;
}

/** What could have been meant instead of something unknown. */
function candidates(code: string, command: Command): readonly string[] {
  if (code === "commander.unknownCommand") return command.commands.map((each) => each.name());
  if (code !== "commander.unknownOption") return [];
  return [...command.options.flatMap(({ long }) => long ?? []), "--help"];
}

function sentenceFor(code: string, named: string, command: Command): Text {
  switch (code) {
    case "commander.unknownOption":
      return { ja: `「${named}」という指定はありません。`, en: `There is no option "${named}".` };
    case "commander.unknownCommand":
      return { ja: `「${named}」というコマンドはありません。`, en: `There is no command "${named}".` };
    case "commander.missingArgument": {
      const title = command.registeredArguments.find((each) => each.name() === named)?.description ?? named;
      return { ja: `「${title}」を指定してください。`, en: `${named} is missing.` };
    }
    case "commander.optionMissingArgument":
      return { ja: `「${named}」には値が必要です。`, en: `The option "${named}" needs a value.` };
    case "commander.excessArguments":
      return { ja: "余分な指定があります。", en: "Too many arguments were given." };
    default:
      return { ja: "コマンドの書き方を読み取れません。", en: "The command line cannot be understood." };
  }
}
