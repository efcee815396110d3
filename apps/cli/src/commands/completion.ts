import { type Command, command } from "../command.ts";
import { bashCompletion } from "../completion/bash-completion.ts";
import { type CompletionNode, completionNodes } from "../completion/completion-nodes.ts";
import { fishCompletion } from "../completion/fish-completion.ts";
import { powershellCompletion } from "../completion/powershell-completion.ts";
import { zshCompletion } from "../completion/zsh-completion.ts";
import { exitCode } from "../exit-code.ts";
import { languageOption } from "../options/options.ts";

const scripts: Readonly<Record<"bash" | "zsh" | "fish" | "powershell", (nodes: readonly CompletionNode[]) => string>> =
  { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion, powershell: powershellCompletion };

/** `juso completion`: the script with which a shell completes commands, options, values and paths. */
export const completionCommand: Command = command({
  name: ["completion"],
  section: "about",
  summary: {
    ja: "シェルの補完（Tab キーで続きを入力）のための設定を表示します",
    en: "Print the script with which a shell completes the command line",
  },
  arguments: {
    shell: {
      kind: "choice",
      choices: ["bash", "zsh", "fish", "powershell"],
      text: { ja: "シェルの名前（bash、zsh、fish、powershell）", en: "The shell: bash, zsh, fish, powershell" },
    },
  },
  options: languageOption,
  examples: [
    {
      line: { ja: "juso completion bash", en: "juso completion bash" },
      text: {
        ja: "bash：~/.bashrc に source <(juso completion bash) と書きます",
        en: "bash: put source <(juso completion bash) into ~/.bashrc",
      },
    },
    {
      line: { ja: "juso completion zsh", en: "juso completion zsh" },
      text: {
        ja: "zsh：~/.zshrc の compinit の後に source <(juso completion zsh) と書きます",
        en: "zsh: put source <(juso completion zsh) into ~/.zshrc after compinit",
      },
    },
    {
      line: { ja: "juso completion fish", en: "juso completion fish" },
      text: {
        ja: "fish：結果を ~/.config/fish/completions/juso.fish に置きます",
        en: "fish: keep the result as ~/.config/fish/completions/juso.fish",
      },
    },
    {
      line: { ja: "juso completion powershell", en: "juso completion powershell" },
      text: {
        ja: "PowerShell：$PROFILE に juso completion powershell | Out-String | Invoke-Expression と書きます",
        en: "PowerShell: put juso completion powershell | Out-String | Invoke-Expression into $PROFILE",
      },
    },
  ],
  exits: { ok: { ja: "表示しました", en: "Printed" } },
  run: async ({ arguments: { shell }, options: { lang }, commandLine: { commands } }, io) => {
    await io.writeResult(scripts[shell](completionNodes(commands, lang)));
    return exitCode.ok;
  },
});
