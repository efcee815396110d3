import { type CompletionNode, flagsWithValue, valuePlaces, type Word } from "./completion-nodes.ts";

/** The script for zsh: to be sourced, or as the file `_juso` in a folder of `fpath`. */
export function zshCompletion(nodes: readonly CompletionNode[]): string {
  return `#compdef juso
# zsh completion for juso: put  source <(juso completion zsh)  into ~/.zshrc after compinit
_juso_words() {
  case "$1" in
${nodes.flatMap(wordsOf).join("\n")}
${valuePlaces(nodes)
  .map(([place, words]) => when(`value:${place}`, words.map(quoted)))
  .join("\n")}
    *) reply=() ;;
  esac
}
_juso() {
  local at="" flag="" word
  local -a reply
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    if [[ -n "$flag" ]]; then flag=""; continue; fi
    case "$word" in
      ${flagsWithValue(nodes).join("|")}) flag="$word" ;;
      -*) ;;
      *)
        _juso_words "children:$at"
        if (( \${reply[(I)$word:*]} )); then at="\${at:+$at }$word"; fi ;;
    esac
  done
  if [[ -z "$flag" && "\${words[CURRENT]}" == --*=* ]]; then
    flag="\${words[CURRENT]%%=*}"
    compset -P '*='
  fi
  if [[ -n "$flag" ]]; then
    _juso_words "value:$at $flag"
    if (( \${#reply} )); then compadd -- "\${reply[@]}"; else _files; fi
  elif [[ "\${words[CURRENT]}" == -* ]]; then
    _juso_words "options:$at"
    _describe 'juso' reply
  else
    _juso_words "children:$at"
    if (( \${#reply} )); then _describe 'juso' reply; return; fi
    _juso_words "value:$at "
    if (( \${#reply} )); then compadd -- "\${reply[@]}"; else _files; fi
  fi
}
if [[ "\${funcstack[1]}" == "_juso" ]]; then _juso "$@"; else compdef _juso juso; fi
`;
}

function wordsOf({ path, children, options }: CompletionNode): readonly string[] {
  return [
    ...(children.length === 0 ? [] : [when(`children:${path}`, children.map(described))]),
    when(`options:${path}`, options.map(described)),
  ];
}

function described({ word, text }: Word): string {
  return quoted(`${word}:${text.replaceAll(":", "\\:")}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function when(place: string, entries: readonly string[]): string {
  return `    ${quoted(place)}) reply=(${entries.join(" ")}) ;;`;
}
