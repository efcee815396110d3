/** What a cell holds: a number, a text, or nothing. */
export type Scalar = bigint | string | undefined;

/** Reads a cell of a workbook. */
export type ReadCell = (sheet: string, row: number, column: number) => Scalar;

type Operand = Scalar | readonly Scalar[];

const tokenPattern = /'((?:[^']|'')+)'!|([A-Z]+)(\d+)|([A-Z]+)\(|(\d+)|([-+*:,()&])|"((?:[^"]|"")*)"/y;

/**
 * Computes a formula as a spreadsheet writes it, as a program does that keeps 15 figures: a quotient is rounded to 15 before its decimals are
 * cut, and numbers of 16 figures, or a MOD beyond the limit that programs document, throw. Knows only what the forms use; anything else throws.
 * Written apart from the product's own evaluation so that each checks the other.
 */
export function calculate(formula: string, sheet: string, read: ReadCell): bigint | string {
  const tokens: RegExpExecArray[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < formula.length) {
    const at = tokenPattern.lastIndex;
    const token = tokenPattern.exec(formula);
    if (token === null) throw new Error(`cannot read ${formula} at ${at}`);
    tokens.push(token);
  }
  let next = 0;
  const isSymbol = (symbol: string): boolean => tokens[next]?.[6] === symbol;
  const expect = (symbol: string): void => {
    if (!isSymbol(symbol)) throw new Error(`${symbol} expected in ${formula}`);
    next += 1;
  };

  const concatenation = (): Operand => {
    let left = sum();
    while (isSymbol("&")) {
      next += 1;
      left = `${scalar(left) ?? ""}${scalar(sum()) ?? ""}`;
    }
    return left;
  };
  const sum = (): Operand => {
    let left = product();
    while (isSymbol("+") || isSymbol("-")) {
      const isPlus = isSymbol("+");
      next += 1;
      const right = single(product());
      left = kept(isPlus ? single(left) + right : single(left) - right);
    }
    return left;
  };
  const product = (): Operand => {
    let left = primary();
    while (isSymbol("*")) {
      next += 1;
      left = kept(single(left) * single(primary()));
    }
    return left;
  };
  const primary = (): Operand => {
    const token = tokens[next];
    if (token === undefined) throw new Error(`${formula} ends too soon`);
    if (isSymbol("(")) {
      next += 1;
      const inner = concatenation();
      expect(")");
      return inner;
    }
    next += 1;
    if (token[5] !== undefined) return BigInt(token[5]);
    if (token[7] !== undefined) return token[7].replaceAll('""', '"');
    if (token[4] !== undefined) return call(token[4]);
    if (token[1] !== undefined) {
      const cell = tokens[next];
      next += 1;
      return cells(token[1].replaceAll("''", "'"), cell);
    }
    return cells(sheet, token);
  };
  const cells = (name: string, token: RegExpExecArray | undefined): Operand => {
    const first = place(token, formula);
    if (!isSymbol(":")) return read(name, first.row, first.column);
    next += 1;
    const last = place(tokens[next], formula);
    next += 1;
    if (last.column !== first.column) throw new Error(`a range over columns in ${formula}`);
    return Array.from({ length: last.row - first.row + 1 }, (_, index) => read(name, first.row + index, first.column));
  };
  const call = (name: string): Scalar => {
    const operands: Operand[] = [];
    while (!isSymbol(")")) {
      operands.push(concatenation());
      if (!isSymbol(")")) expect(",");
    }
    next += 1;
    return apply(name, operands);
  };

  const value = scalar(concatenation()) ?? 0n;
  if (next !== tokens.length) throw new Error(`${formula} goes on after its end`);
  return value;
}

function apply(name: string, operands: readonly Operand[]): Scalar {
  if (name === "IF") return scalar(single(operands[0]) === 0n ? operands[2] : operands[1]);
  const values = operands.flat().filter((value) => typeof value === "bigint");
  const ascending = values.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  if (name === "SUM") return kept(values.reduce((total, value) => total + value, 0n));
  if (name === "COUNT") return BigInt(values.length);
  if (name === "MIN") return ascending[0] ?? 0n;
  if (name === "MAX") return ascending.at(-1) ?? 0n;
  const [first, second] = [single(operands[0]), single(operands[1])];
  switch (name) {
    // Both branches of IF are computed here, also the one that divides by zero and is not taken.
    case "QUOTIENT":
      return second === 0n ? undefined : cutQuotient(first, second);
    case "MOD":
      if (second !== 0n && first / second >= 2n ** 27n)
        throw new Error(`MOD of ${first} by ${second} passes its limit`);
      return second === 0n ? undefined : first - second * cutQuotient(first, second);
    case "GCD":
      return greatestCommonDivisor(first, second);
    default:
      throw new Error(`${name} is not a function of the forms`);
  }
}

/** A number that a program of 15 figures holds. */
function kept(value: bigint): bigint {
  if (value < 10n ** 15n && value > -(10n ** 15n)) return value;
  throw new Error(`${value} has more than 15 figures`);
}

/** The whole part of a quotient that was rounded to 15 figures, half up. Dividends are 0 or more. */
function cutQuotient(top: bigint, bottom: bigint): bigint {
  if (top < 0n || bottom < 0n) throw new Error(`QUOTIENT of ${top} by ${bottom} is cut towards 0`);
  const figures = `${top / bottom}`.length;
  const scale = 10n ** BigInt(Math.max(0, 15 - figures));
  return (2n * top * scale + bottom) / (2n * bottom) / scale;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

function scalar(operand: Operand): Scalar {
  return Array.isArray(operand) ? (operand as readonly Scalar[])[0] : (operand as Scalar);
}

/** A number in arithmetic: a blank counts as 0. A text in a branch that is not taken does no harm; one that is taken shows as 0. */
function single(operand: Operand): bigint {
  const value = scalar(operand);
  return typeof value === "bigint" ? value : 0n;
}

function place(token: RegExpExecArray | undefined, formula: string): { readonly row: number; readonly column: number } {
  const letters = token?.[2];
  if (letters === undefined) throw new Error(`a cell was expected in ${formula}`);
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(token?.[3]), column };
}
