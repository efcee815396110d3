import type { Language } from "@juso/model";
import { displayWidth } from "./text-table.ts";

/**
 * Lines of at most so many columns, broken between words; none begins with a closing mark.
 *
 * @param indent columns before every line but the first.
 */
export function wrapped(text: string, width: number, language: Language, indent = 0): string {
  const words = new Intl.Segmenter(language, { granularity: "word" });
  const wordsOf = (line: string): readonly string[] => [...words.segment(line)].map(({ segment }) => segment);
  const lines = text.split("\n").flatMap((line) => wrappedLine(wordsOf(line), width));
  return lines.join(`\n${" ".repeat(indent)}`);
}

function wrappedLine(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of unbroken(words)) {
    if (line !== "" && displayWidth((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Words with the marks that may not be parted from them: opening ones before, all others after. What is in ASCII ends only at a space. */
function unbroken(words: readonly string[]): readonly string[] {
  const units: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const before = units.at(-1);
    const isJoined = before !== undefined && (isOpen || closing.test(word) || (ascii.test(before) && ascii.test(word)));
    if (isJoined) units[units.length - 1] += word;
    else units.push(word);
    isOpen = opening.test(word);
  }
  return units;
}

const opening = /^[（「【『(["]$/;
const closing = /^[、。）」】』：・…,.;:)\]"]/;
const ascii = /^[\x21-\x7e]+$/;
