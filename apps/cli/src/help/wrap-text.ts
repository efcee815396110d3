import { displayWidth } from "../results/text-table.ts";

/**
 * Lines of at most so many columns, broken between words; none begins with a closing mark. The same on every machine: no dictionary is asked.
 *
 * @param indent columns before every line but the first.
 */
export function wrapped(text: string, width: number, indent = 0): string {
  const lines = text.split("\n").flatMap((line) => {
    // A line of a list that begins with a word and its meaning goes on below the meaning.
    const word = /^ +\S+ {2,}/.exec(line)?.[0] ?? "";
    const [first = "", ...more] = wrappedLine(unbrokenParts(line.slice(word.length)), width - word.length);
    return [word + first, ...more.map((each) => " ".repeat(word.length) + each)];
  });
  return lines.join(`\n${" ".repeat(indent)}`);
}

/** The parts of a line between which it may be broken. Japanese: a word in kanji or katakana with the hiragana that follow it. */
export function unbrokenParts(line: string): readonly string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const [word] of line.matchAll(words)) {
    const before = parts.at(-1);
    const isJoined = before !== undefined && (isOpen || closing.test(word) || (ascii.test(before) && ascii.test(word)));
    if (isJoined) parts[parts.length - 1] += word;
    else parts.push(word);
    isOpen = opening.test(word);
  }
  return parts;
}

function wrappedLine(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && displayWidth((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  return [...lines, line.trimEnd()];
}

const words = /[ァ-ヶー]+[ぁ-ん]*|[\p{Script=Han}々]+[ぁ-ん]*|[ぁ-ん]+|[\x21-\x7e]+|./gu;
const opening = /^[（「【『(["]$/;
const closing = /^[、。）」】』：・…,.;:)\]"]/;
const ascii = /^[\x21-\x7e]+$/;
