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
  "g",
);
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
  if (!hasTwelveDigits(text)) return;
  let from = 0;
  for (;;) {
    twelveDigits.lastIndex = from;
    const found = twelveDigits.exec(text);
    if (found === null) return;
    const [match] = found;
    const digits = (match.match(eachDigit) ?? []).map((each) => each.charCodeAt(0) & 15).join("");
    if (isIndividualNumber(digits)) yield [found.index, found.index + match.length];
    // The next number may begin with the second group of this one.
    from = found.index + 4;
  }
}

/** Seen at once of most texts: twelve digits stand in one row, or in rows of four and eight. */
function hasTwelveDigits(text: string): boolean {
  if (text.length < 12) return false;
  let row = 0;
  let digits = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)) {
      row += 1;
      continue;
    }
    digits += row <= 12 && row % 4 === 0 ? row : 0;
    if (digits >= 12) return true;
    row = 0;
  }
  return false;
}
