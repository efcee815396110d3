/** Tells from the bytes of a text that begins with a digit that it is surely no date; false when a closer look is needed. */
export type SureNoDate = (bytes: Uint8Array, from: number, to: number) => boolean;

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const year = 1;
const month = 2;
const day = 3;
const other = 0;
/** A date has three numbers; so many more signs are told apart as there can be behind them. */
const mostSigns = 3;

/** The bytes of 年, 月 and 日, read as one number. */
const marks = {
  "utf-8": { length: 3, year: 0xe5b9b4, month: 0xe69c88, day: 0xe697a5 },
  shift_jis: { length: 2, year: 0x944e, month: 0x8c8e, day: 0x93fa },
} as const;

/**
 * For texts of nothing but digits, 年, 月, 日, `-`, `/` and `.`: what is not a year of four digits, a month and a day, or has a month or a
 * day that no calendar has, is no date. Digits alone may be one, and so may a serial number; `2025-13-45` is told by the calendar.
 */
export function sureNoDate(encoding: keyof typeof marks): SureNoDate {
  const mark = marks[encoding];
  const lengths = new Int32Array(mostSigns + 1);
  const numbers = new Int32Array(mostSigns + 1);
  const signs = new Int32Array(mostSigns + 1);

  const signAt = (bytes: Uint8Array, index: number): number => {
    const first = bytes[index] as number;
    if (first === HYPHEN || first === SLASH || first === DOT) return first;
    let letter = first;
    for (let next = 1; next < mark.length; next += 1) letter = letter * 256 + (bytes[index + next] as number);
    if (letter === mark.year) return year;
    if (letter === mark.month) return month;
    return letter === mark.day ? day : other;
  };

  return (bytes, from, to) => {
    let count = 0;
    let length = 0;
    let number = 0;
    let isDotted = true;
    for (let index = from; index < to; ) {
      const digit = (bytes[index] as number) - 48;
      if (digit >= 0 && digit <= 9) {
        length += 1;
        number = length > 4 ? 0 : number * 10 + digit;
        index += 1;
        continue;
      }
      const sign = signAt(bytes, index);
      const size = sign <= day ? mark.length : 1;
      if (sign === other || index + size > to) return false;
      if (count < mostSigns) {
        lengths[count] = length;
        numbers[count] = number;
        signs[count] = sign;
      }
      count += 1;
      isDotted &&= sign === DOT;
      length = 0;
      number = 0;
      index += size;
    }
    if (count === 0 || (count === 1 && isDotted)) return false;
    if (count > mostSigns) return true;
    lengths[count] = length;
    numbers[count] = number;
    signs[count] = other;
    const [first, second, third] = [signs[0] as number, signs[1] as number, signs[2] as number];
    const isShaped =
      count >= 2 &&
      lengths[0] === 4 &&
      (first === year || first > day) &&
      isShort(lengths[1] as number) &&
      (second === month || second > day) &&
      isShort(lengths[2] as number) &&
      (count === 2 || (third === day && length === 0));
    if (!isShaped) return true;
    const isWritten = first === HYPHEN && second === HYPHEN && lengths[1] === 2 && lengths[2] === 2 && count === 2;
    if (isWritten) return false;
    return !isWithin(numbers[1] as number, 12) || !isWithin(numbers[2] as number, 31);
  };
}

function isShort(length: number): boolean {
  return length === 1 || length === 2;
}

function isWithin(number: number, largest: number): boolean {
  return number >= 1 && number <= largest;
}
