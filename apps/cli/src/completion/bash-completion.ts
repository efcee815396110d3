import { type CompletionNode, flagsWithValue, valuePlaces, type Word } from "./completion-nodes.ts";

/**
 * The script for bash 3.2 and later. It needs no other completion package. Where nothing is offered, bash completes file names, which is
 * what paths need; so a path with spaces or Japanese letters is quoted as bash quotes it.
 */
export function bashCompletion(nodes: readonly CompletionNode[]): string {
  return `# bash completion for juso: put  source <(juso completion bash)  into ~/.bashrc
_juso_children() {
  case "$1" in
${cases(nodes.map(({ path, children }) => [path, words(children)]))}
  esac
}
_juso_options() {
  case "$1" in
${cases(nodes.map(({ path, options }) => [path, words(options)]))}
  esac
}
_juso_values() {
  case "$1" in
${cases(valuePlaces(nodes))}
  esac
}
_juso() {
  local at="" flag="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ "$word" == "=" ]]; then continue; fi
    if [[ -n "$flag" ]]; then flag=""; continue; fi
    case "$word" in
      ${flagsWithValue(nodes).join("|")}) flag="$word" ;;
      -*) ;;
      *) case " $(_juso_children "$at") " in *" $word "*) at="\${at:+$at }$word" ;; esac ;;
    esac
  done
  local current="\${COMP_WORDS[COMP_CWORD]}" offered
  if [[ "$current" == "=" ]]; then current=""; fi
  if [[ -n "$flag" ]]; then offered="$(_juso_values "$at $flag")"
  elif [[ "$current" == -* ]]; then offered="$(_juso_options "$at")"
  else offered="$(_juso_children "$at")$(_juso_values "$at ")"; fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o bashdefault -o default -F _juso juso
`;
}

function words(all: readonly Word[]): readonly string[] {
  return all.map(({ word }) => word);
}

/** One line for each list of words, with all the places where it is offered. */
function cases(offers: readonly (readonly [place: string, words: readonly string[]])[]): string {
  const places = new Map<string, string[]>();
  for (const [place, offered] of offers) {
    if (offered.length === 0) continue;
    const list = offered.join(" ");
    places.set(list, [...(places.get(list) ?? []), `"${place}"`]);
  }
  return [...places].map(([list, of]) => `    ${of.join("|")}) echo "${list}" ;;`).join("\n");
}
