/** Reads a cell of a workbook: a number, or nothing for a blank or a text. */
export type ReadCell = (sheet: string, row: number, column: number) => bigint | undefined;

type Operand = bigint | undefined | readonly (bigint | undefined)[];

const tokenPattern = /'((?:[^']|'')+)'!|([A-Z]+)(\d+)|([A-Z]+)\(|(\d+)|([-+*:,()])/y;

/**
 * Computes a formula as a spreadsheet writes it, in whole numbers without limit. Knows only what the forms use; anything else throws.
 * Written apart from the product's own evaluation so that each checks the other.
 */
export function calculate(formula: string, sheet: string, read: ReadCell): bigint {
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

  const sum = (): Operand => {
    let left = product();
    while (isSymbol("+") || isSymbol("-")) {
      const isPlus = isSymbol("+");
      next += 1;
      const right = single(product());
      left = isPlus ? single(left) + right : single(left) - right;
    }
    return left;
  };
  const product = (): Operand => {
    let left = primary();
    while (isSymbol("*")) {
      next += 1;
      left = single(left) * single(primary());
    }
    return left;
  };
  const primary = (): Operand => {
    const token = tokens[next];
    if (token === undefined) throw new Error(`${formula} ends too soon`);
    if (isSymbol("(")) {
      next += 1;
      const inner = sum();
      expect(")");
      return inner;
    }
    next += 1;
    if (token[5] !== undefined) return BigInt(token[5]);
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
  const call = (name: string): bigint => {
    const operands: Operand[] = [];
    while (!isSymbol(")")) {
      operands.push(sum());
      if (!isSymbol(")")) expect(",");
    }
    next += 1;
    return apply(name, operands);
  };

  const value = single(sum());
  if (next !== tokens.length) throw new Error(`${formula} goes on after its end`);
  return value;
}

function apply(name: string, operands: readonly Operand[]): bigint {
  const values = operands.flat().filter((value) => value !== undefined);
  const ascending = values.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  const [first = 0n, second = 0n] = [single(operands[0]), single(operands[1])];
  switch (name) {
    case "SUM":
      return values.reduce((total, value) => total + value, 0n);
    case "MIN":
      return ascending[0] ?? 0n;
    case "MAX":
      return ascending.at(-1) ?? 0n;
    case "QUOTIENT":
      return first / second;
    case "MOD":
      return first % second;
    default:
      throw new Error(`${name} is not a function of the forms`);
  }
}

/** A blank cell counts as 0 in arithmetic. */
function single(operand: Operand): bigint {
  if (Array.isArray(operand)) return operand[0] ?? 0n;
  return (operand as bigint | undefined) ?? 0n;
}

function place(token: RegExpExecArray | undefined, formula: string): { readonly row: number; readonly column: number } {
  const letters = token?.[2];
  if (letters === undefined) throw new Error(`a cell was expected in ${formula}`);
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(token?.[3]), column };
}
