import { type AnyRecordRule, hashBytes, type Violation } from "@juso/model";
import type { RowRules } from "@juso/rules";
import type { KeyIndex } from "@juso/structure";
import {
  type CellDecoder,
  type CsvRow,
  cellKind,
  cellTexts,
  type HeaderColumn,
  holdsTwelveDigits,
  isOrdinary,
  isPlainCell,
  judgeRow,
} from "@juso/tables";
import type { GroupCounts } from "./group-counts.ts";
import type { RowColumn } from "./row-columns.ts";
import type { SampleRow } from "./table-outcome.ts";
import { blankCell, plainText, type Verdict } from "./verdict.ts";

/** What the rows of a table are judged with. */
export interface RowJudge {
  readonly columns: readonly RowColumn[];
  /** What stands to the right of the columns. */
  readonly extra: RowColumn;
  /** The columns as the header has them. */
  readonly header: readonly HeaderColumn[];
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

/** A shorter text holds no 個人番号. */
const individualNumberLength = 12;

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
  /** Groups that want to see the row that is being judged. */
  #wantedBy: number[] = [];

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
    return verdict.isRaw ? this.#text(column) : verdict.value;
  }

  isMalformed(field: number): boolean {
    const column = this.#judge.columnOfField[field] as number;
    return column === -1 ? (this.#judge.isMissing[field] as boolean) : (this.#verdicts[column] as Verdict).isMalformed;
  }

  /** Judges one row. */
  take(row: CsvRow): void {
    const { columns, extra } = this.#judge;
    const verdicts = this.#verdicts;
    this.#row = row;
    if (this.#wantedBy.length > 0) this.#wantedBy = [];
    let isRecord = false;
    let isNoted = false;
    let isSuspect = false;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] as RowColumn;
      const isGiven = index < row.count && row.from[index] !== row.to[index];
      const verdict = isGiven ? this.#verdictOn(column, index) : column.blank;
      verdicts[index] = verdict;
      if (!verdict.isBlank) isRecord = true;
      if (verdict.isNoted) isNoted = true;
      if (verdict.isSuspect) isSuspect = true;
    }
    for (let index = columns.length; index < row.count; index += 1) {
      if (row.from[index] !== row.to[index] && this.#verdictOn(extra, index).isSuspect) isSuspect = true;
    }
    if (isSuspect && this.#isLeftOut(row)) {
      this.#keepWanted(row, -1);
      return;
    }
    if (row.count > columns.length) this.#checkWidth(row);
    if (isNoted) this.#seeUnnamed();
    if (isRecord) this.#takeRecord(row, isNoted);
    else this.#keepWanted(row, -1);
  }

  #verdictOn(column: RowColumn, index: number): Verdict {
    const row = this.#row as CsvRow;
    const from = row.from[index] as number;
    const to = row.to[index] as number;
    const kind = row.kind[index] as number;
    const bytes = (kind & cellKind.unescaped) === 0 ? row.bytes : row.unescaped;
    const hash = row.hash[index] as number;
    const { plain } = column;
    if (plain !== undefined) {
      const length = to - from;
      const isShort = length < individualNumberLength;
      if (
        length >= plain.shortest &&
        isPlainCell(bytes, from, to, kind) &&
        (isShort || !holdsTwelveDigits(bytes, from, to))
      ) {
        const isFound = column.references?.index.hasBytes(bytes, from, to, hash) ?? true;
        if (length > plain.longest) return isFound ? plain.long : plain.longUnfound;
        return isFound ? plainText : plain.unfound;
      }
    } else if (column.kind === "echo" && isOrdinary(bytes, from, to, kind)) return plainText;
    else if (column.kind === "unread" && isOrdinary(bytes, from, to, kind)) return blankCell;
    return column.verdicts.find(bytes, from, to, hash, kind);
  }

  /** Is the row a total or a note? Rows that call themselves a total and yet are records are counted and read. */
  #isLeftOut(row: CsvRow): boolean {
    const { header, counts, decoder } = this.#judge;
    const { kind } = judgeRow(cellTexts(row, decoder), header);
    if (kind === "record") return false;
    this.#count(counts.ofNotice(`row ${kind}`));
    return kind !== "doubtful";
  }

  /** Texts under empty headings count whether or not their row is a record. */
  #seeUnnamed(): void {
    const { columns } = this.#judge;
    for (let index = 0; index < columns.length; index += 1) {
      if ((columns[index] as RowColumn).kind !== "unnamed") continue;
      this.#countAll((this.#verdicts[index] as Verdict).groups);
    }
  }

  #takeRecord(row: CsvRow, isNoted: boolean): void {
    const { columns, keyFields } = this.#judge;
    const verdicts = this.#verdicts;
    this.records += 1;
    for (let index = 0; index < columns.length; index += 1) {
      if ((verdicts[index] as Verdict).isFilled) (columns[index] as RowColumn).filled += 1;
    }
    let isSound = this.#isComplete;
    if (isNoted) {
      for (let index = 0; index < columns.length; index += 1) {
        const verdict = verdicts[index] as Verdict;
        if (!verdict.isNoted) continue;
        const column = columns[index] as RowColumn;
        if (column.kind === "unnamed") continue;
        this.#countAll(verdict.groups);
        column.unanswered += verdict.unanswered;
        if (verdict.isMalformed) {
          column.malformed += 1;
          isSound = false;
        }
      }
    }
    const repeated = keyFields.length === 0 ? -1 : this.#takeKey(row);
    if (repeated !== -1) this.#count(this.#judge.keyGroup);
    this.rules?.judge(isSound, this.#countViolation);
    this.#keepWanted(row, repeated);
  }

  /** @returns the number of the key that equals this row's, or -1. */
  #takeKey(row: CsvRow): number {
    const { columnOfField, keyFields, keyIndex } = this.#judge;
    if (keyFields.length === 1) {
      const column = columnOfField[keyFields[0] as number] as number;
      if (column === -1) return -1;
      if ((this.#verdicts[column] as Verdict).isRaw) {
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

  /** Values to the right of the table. */
  #checkWidth(row: CsvRow): void {
    const { columns, widthGroup } = this.#judge;
    for (let index = row.count - 1; index >= columns.length; index -= 1) {
      if (row.from[index] === row.to[index] || this.#text(index).trim() === "") continue;
      this.#count(widthGroup);
      return;
    }
  }

  #text(cell: number): string {
    const row = this.#row as CsvRow;
    return this.#judge.decoder.text(row.bytesOf(cell), row.from[cell] as number, row.to[cell] as number);
  }

  /** One function for all rows: what is made anew for each of a million wrong rows makes the heap grow. */
  readonly #countViolation = ({ id }: AnyRecordRule, { field }: Violation): void => {
    this.#count(this.#judge.counts.ofFindings(id, field ?? ""));
  };

  /** Counted by their places, for the same reason. */
  #countAll(groups: readonly number[]): void {
    for (let index = 0; index < groups.length; index += 1) this.#count(groups[index] as number);
  }

  #count(group: number): void {
    if (this.#judge.counts.add(group, (this.#row as CsvRow).row)) this.#wantedBy.push(group);
  }

  #keepWanted(row: CsvRow, repeats: number): void {
    const wantedBy = this.#wantedBy;
    if (wantedBy.length === 0) return;
    const { line, row: number } = row;
    const sample = { bytes: row.bytes.slice(row.start, row.end), line, row: number, wantedBy };
    this.samples.push(repeats === -1 ? sample : { ...sample, repeats });
  }
}
