import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { languageOption } from "../options/options.ts";

/** `juso help`: the help of the program, of a group or of a command. */
export const helpCommand: Command = command({
  name: ["help"],
  section: "about",
  summary: { ja: "使い方を表示します", en: "Show how to use the program or a command" },
  arguments: {
    command: {
      kind: "text",
      isRepeated: true,
      isOptional: true,
      text: { ja: "コマンドの名前。省くと全体", en: "The command; the whole program when left out" },
    },
  },
  options: languageOption,
  examples: [
    {
      line: { ja: "juso help validate", en: "juso --lang en help validate" },
      text: { ja: "validate の使い方を表示します", en: "How to use validate" },
    },
    {
      line: { ja: "juso help grant calculate", en: "juso --lang en help grant calculate" },
      text: { ja: "二語のコマンドの使い方を表示します", en: "How to use a command of two words" },
    },
  ],
  exits: { ok: { ja: "表示しました", en: "Shown" } },
  run: async ({ arguments: { command: words }, commandLine }) => {
    commandLine.help(words);
    return exitCode.ok;
  },
});
