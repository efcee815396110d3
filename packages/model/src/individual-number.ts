/**
 * 個人番号 (My Number) of a person: twelve digits, the last of which is a check digit. No field of this standard holds one: a text that
 * seems to is refused, and no report ever repeats it.
 *
 * @module
 */

const digit = "[0-9\uFF10-\uFF19]";
/** A number that goes on beyond the twelve digits, or that letters are part of, is another: of a corporation, a telephone abroad, an id. */
const neighbour = "[0-9\uFF10-\uFF19A-Za-z\uFF21-\uFF3A\uFF41-\uFF5A]";
const hyphen = "[-_\uFF3F\u2010-\u2015\u2212\u30FC\uFF0D\uFF70]";
/** Between the groups of four: up to three blanks and hyphens. */
const gap = "[ \\t\u00A0\u2000-\u200B\u202F\u3000\\-\u2010-\u2015\u2212\u30FC\uFF0D\uFF70\u30FB\uFF65]{0,3}";
const twelveDigits = new RegExp(
  `(?<!${neighbour}|[+\uFF0B]|${neighbour}${hyphen})(?:${digit}{4}${gap}){2}${digit}{4}(?!${hyphen}?${neighbour})`,
);
/** Seen at once in most texts: four digits in a row are rare. */
const fourDigits = new RegExp(`${digit}{4}`);
const eachDigit = new RegExp(digit, "g");

/** What the eleven digits before the check digit are multiplied by, from the left. */
const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** True for twelve ASCII digits whose last one is the check digit of the others, but not for twelve zeros, which fill places. */
export function isIndividualNumber(digits: string): boolean {
  if (!/^[0-9]{12}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = 11 - (sum % 11);
  return Number(digits[11]) === (rest > 9 ? 0 : rest);
}

/**
 * True when a text holds twelve digits, half- or full-width, in a row or in groups of four, that can be somebody's number. One number of
 * twelve digits in ten passes by chance.
 */
export function holdsIndividualNumber(text: string): boolean {
  return placesIn(text).next().done === false;
}

/** The text with an asterisk in the place of each digit of such a number. */
export function withoutIndividualNumbers(text: string): string {
  let plain = "";
  let end = 0;
  for (const [from, to] of placesIn(text)) {
    const start = Math.max(from, end);
    plain += text.slice(end, start) + text.slice(start, to).replace(eachDigit, "*");
    end = to;
  }
  return end === 0 ? text : plain + text.slice(end);
}

/** Where such numbers begin and end; two of them may share digits. */
function* placesIn(text: string): Generator<readonly [from: number, to: number]> {
  if (text.length < 12 || !fourDigits.test(text)) return;
  const search = new RegExp(twelveDigits, "g");
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const [match] = found;
    const digits = (match.match(eachDigit) ?? []).map((each) => each.charCodeAt(0) & 15).join("");
    if (isIndividualNumber(digits)) yield [found.index, search.lastIndex];
    // The next number may begin with the second group of this one.
    search.lastIndex = found.index + 4;
  }
}
