import { type CompletionNode, flagsWithValue, type Offer } from "./completion-nodes.ts";

/** The script for fish 3 and later. */
export function fishCompletion(nodes: readonly CompletionNode[]): string {
  const paths = nodes.map(({ path }) => path).filter((path) => path !== "");
  return `# fish completion for juso: juso completion fish > ~/.config/fish/completions/juso.fish
function __juso_at
    set -l at
    set -l takes_value 0
    for word in (commandline -opc)[2..-1]
        if test $takes_value = 1
            set takes_value 0
            continue
        end
        switch $word
            case ${flagsWithValue(nodes).map(quoted).join(" ")}
                set takes_value 1
            case '-*'
            case '*'
                if contains -- (string join ' ' $at $word) ${paths.map(quoted).join(" ")}
                    set -a at $word
                end
        end
    end
    test "$at" = "$argv[1]"
end
complete -c juso -f
${nodes.flatMap(linesOf).join("\n")}
`;
}

function linesOf({ path, children, options, argument }: CompletionNode): readonly string[] {
  const here = `complete -c juso -n ${quoted(`__juso_at ${quoted(path)}`)}`;
  return [
    ...children.map(({ word, text }) => `${here} -a ${quoted(word)}${description(text)}`),
    ...(argument.kind === "path" ? [`${here} -F`] : []),
    ...(argument.kind === "words" ? [`${here} -a ${quoted(argument.words.join(" "))}`] : []),
    ...options.map(({ word, text, value }) => `${here} -l ${word.slice(2)}${offered(value)}${description(text)}`),
  ];
}

function offered(offer: Offer | undefined): string {
  if (offer === undefined) return "";
  if (offer.kind === "words") return ` -x -a ${quoted(offer.words.join(" "))}`;
  return offer.kind === "path" ? " -r -F" : " -x";
}

function description(text: string): string {
  return text === "" ? "" : ` -d ${quoted(text)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
