import { hashBytes } from "@juso/model";
import type { RowRules } from "@juso/rules";
import type { KeyIndex } from "@juso/structure";
import { type CellDecoder, type CsvRow, cellKind } from "@juso/tables";
import type { GroupCounts } from "./group-counts.ts";
import { blankCell, isPlain, plainText, type RowColumn } from "./row-columns.ts";
import type { SampleRow } from "./table-outcome.ts";
import type { Verdict } from "./verdict.ts";

/** What the rows of a table are judged with. */
export interface RowJudge {
  readonly columns: readonly RowColumn[];
  /** For each field of the entity its column, or -1. */
  readonly columnOfField: readonly number[];
  /** For each field of the entity: true when its column is missing and a finding said so. */
  readonly isMissing: readonly boolean[];
  /** Numbers of the key fields; empty when the entity has no key. */
  readonly keyFields: readonly number[];
  readonly keyIndex: KeyIndex;
  readonly keyGroup: number;
  readonly widthGroup: number;
  readonly counts: GroupCounts;
  readonly decoder: CellDecoder;
}

const encoder = new TextEncoder();

/**
 * Judges the rows of a table without building records: looks up the verdict on each cell, counts what there is to say, and keeps the
 * bytes of the rows that a report will show. What is said about a row in the end is found by reading its sample the ordinary way.
 */
export class RowCore {
  readonly samples: SampleRow[] = [];
  records = 0;
  rules: RowRules | undefined;
  readonly #judge: RowJudge;
  readonly #verdicts: Verdict[];
  readonly #isComplete: boolean;
  #row: CsvRow | undefined;
  #key = new Uint8Array(256);
  #isWanted = false;

  constructor(judge: RowJudge) {
    this.#judge = judge;
    this.#isComplete = !judge.isMissing.includes(true);
    this.#verdicts = judge.columns.map(() => blankCell);
  }

  /** The value of a field of the row that is being judged. */
  valueOf(field: number): unknown {
    const column = this.#judge.columnOfField[field] as number;
    if (column === -1) return undefined;
    const verdict = this.#verdicts[column] as Verdict;
    return verdict === plainText ? this.#text(column) : verdict.value;
  }

  isMalformed(field: number): boolean {
    const column = this.#judge.columnOfField[field] as number;
    return column === -1 ? (this.#judge.isMissing[field] as boolean) : (this.#verdicts[column] as Verdict).isMalformed;
  }

  /** Judges one row. */
  take(row: CsvRow): void {
    const { columns } = this.#judge;
    const verdicts = this.#verdicts;
    const width = Math.min(row.count, columns.length);
    this.#row = row;
    this.#isWanted = false;
    let isRecord = false;
    let isNoted = false;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] as RowColumn;
      let verdict = column.blank;
      if (index < width) {
        const from = row.from[index] as number;
        const to = row.to[index] as number;
        if (from !== to) {
          if (column.kind === "field") verdict = this.#verdictOn(column, index, from, to);
          else if (column.kind === "echo") isRecord = true;
          else if (column.kind === "blank") this.#seeBelowBlank(column, index);
        }
      }
      verdicts[index] = verdict;
      if (!verdict.isBlank) isRecord = true;
      if (verdict.isNoted) isNoted = true;
    }
    if (row.count > columns.length) this.#checkWidth(row);
    if (isRecord) this.#takeRecord(row, isNoted);
    else if (this.#isWanted) this.#keep(row, -1);
  }

  #verdictOn(column: RowColumn, index: number, from: number, to: number): Verdict {
    const row = this.#row as CsvRow;
    const { plain } = column;
    const kind = row.kind[index] as number;
    const bytes = (kind & cellKind.unescaped) === 0 ? row.bytes : row.unescaped;
    if (
      plain !== undefined &&
      to - from >= plain.shortest &&
      to - from <= plain.longest &&
      isPlain(bytes, from, to, kind)
    ) {
      const references = column.references;
      if (references === undefined || references.index.hasBytes(bytes, from, to, row.hash[index] as number)) {
        return plainText;
      }
    }
    return (column.verdicts as NonNullable<RowColumn["verdicts"]>).find(bytes, from, to, row.hash[index] as number);
  }

  #takeRecord(row: CsvRow, isNoted: boolean): void {
    const { columns, counts, keyFields } = this.#judge;
    const verdicts = this.#verdicts;
    this.records += 1;
    for (let index = 0; index < columns.length; index += 1) {
      if (!(verdicts[index] as Verdict).isBlank) (columns[index] as RowColumn).filled += 1;
    }
    let isSound = this.#isComplete;
    if (isNoted) {
      for (let index = 0; index < columns.length; index += 1) {
        const verdict = verdicts[index] as Verdict;
        if (!verdict.isNoted) continue;
        const column = columns[index] as RowColumn;
        for (const group of verdict.groups) if (counts.add(group)) this.#isWanted = true;
        column.unanswered += verdict.unanswered;
        if (verdict.isMalformed) {
          column.malformed += 1;
          isSound = false;
        }
      }
    }
    const repeated = keyFields.length === 0 ? -1 : this.#takeKey(row);
    if (repeated !== -1 && counts.add(this.#judge.keyGroup)) this.#isWanted = true;
    this.rules?.judge(isSound, (rule, { field }) => {
      if (counts.add(counts.numberOf("finding", rule.id, field ?? ""))) this.#isWanted = true;
    });
    if (this.#isWanted) this.#keep(row, repeated);
  }

  /** @returns the number of the key that equals this row's, or -1. */
  #takeKey(row: CsvRow): number {
    const { columnOfField, keyFields, keyIndex } = this.#judge;
    if (keyFields.length === 1) {
      const column = columnOfField[keyFields[0] as number] as number;
      if (column === -1) return -1;
      if (this.#verdicts[column] === plainText) {
        const from = row.from[column] as number;
        return keyIndex.addBytes(
          row.bytesOf(column),
          from,
          row.to[column] as number,
          row.hash[column] as number,
          row.line,
        );
      }
    }
    let key = "";
    for (const field of keyFields) {
      const value = this.valueOf(field);
      if (typeof value !== "number" && (typeof value !== "string" || value === "")) return -1;
      key += field === keyFields[0] ? `${value}` : `\u0000${value}`;
    }
    if (this.#key.length < key.length * 3) this.#key = new Uint8Array(key.length * 3);
    const { written } = encoder.encodeInto(key, this.#key);
    return keyIndex.addBytes(this.#key, 0, written, hashBytes(this.#key, 0, written), row.line);
  }

  /** A value under an empty heading: one notice for the column. */
  #seeBelowBlank(column: RowColumn, index: number): void {
    if (this.#text(index).trim() !== "" && this.#judge.counts.add(column.group)) this.#isWanted = true;
  }

  /** Values to the right of the table. */
  #checkWidth(row: CsvRow): void {
    const { columns, counts, widthGroup } = this.#judge;
    for (let index = row.count - 1; index >= columns.length; index -= 1) {
      if (row.from[index] === row.to[index] || this.#text(index).trim() === "") continue;
      if (counts.add(widthGroup)) this.#isWanted = true;
      return;
    }
  }

  #text(cell: number): string {
    const row = this.#row as CsvRow;
    return this.#judge.decoder.text(row.bytesOf(cell), row.from[cell] as number, row.to[cell] as number);
  }

  #keep(row: CsvRow, repeats: number): void {
    const { line, row: number } = row;
    const sample = { bytes: row.bytes.slice(row.start, row.end), line, row: number };
    this.samples.push(repeats === -1 ? sample : { ...sample, repeats });
  }
}
