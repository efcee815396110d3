import type { AnyRecordRule, CodeList, EntityProfile, FieldProfile, RuleContext } from "@juso/model";
import { RowRules } from "@juso/rules";
import { type EntityCheck, KeyIndex } from "@juso/structure";
import {
  ByteScanner,
  CellDecoder,
  type CsvRow,
  createCellReader,
  type HeaderColumn,
  quoteErrorLimit,
  sureRefusal,
} from "@juso/tables";
import { repeatedKeyCheck } from "../finding-store.ts";
import { GroupCounts } from "./group-counts.ts";
import { plainVerdicts, type RowColumn } from "./row-columns.ts";
import { RowCore } from "./row-core.ts";
import type { TableOutcome } from "./table-outcome.ts";
import {
  blankCell,
  type ColumnJudge,
  judgeEcho,
  judgeText,
  judgeUnnamed,
  judgeUnread,
  type ReferenceKeys,
  Verdict,
} from "./verdict.ts";
import { VerdictTable } from "./verdict-table.ts";

/** A table as its header describes it. Plain data, so that another thread can be told. */
export interface TableSpec {
  readonly columns: readonly HeaderColumn[];
  /** Required fields without a column. */
  readonly missingFields: readonly string[];
  readonly encoding: "utf-8" | "shift_jis";
  /** Bytes of the longest record. */
  readonly recordBytes: number;
  /** Records with broken quoting above the first row. */
  readonly problems: number;
  /** So many findings of a group a report can show. */
  readonly limit: number;
}

/** What rows are judged by, besides their table. */
export interface TableRules {
  readonly profile: EntityProfile;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly structure: Pick<EntityCheck, "fields">;
  readonly recordRules: readonly AnyRecordRule[];
  readonly context: RuleContext;
  /** By field key, the keys that references are looked up in. */
  readonly references: ReadonlyMap<string, ReferenceKeys>;
  /** The index that takes the keys of the records; one of its own when absent, whose content is part of the outcome. */
  readonly keyIndex?: KeyIndex;
}

/** Judges the rows of one table, or of a part of it, from their bytes. */
export class TableCore {
  readonly #core: RowCore;
  readonly #scanner: ByteScanner;
  readonly #counts: GroupCounts;
  readonly #columns: readonly RowColumn[];
  readonly #columnOfField: readonly number[];
  readonly #spec: TableSpec;
  readonly #rules: TableRules;
  readonly #keyIndex: KeyIndex;
  readonly #bytes: number;
  readonly #hasKey: boolean;
  #pushed = 0;
  #isStopped = false;

  /**
   * @param first line and row of the first record.
   * @param bytes how many bytes the records have whose keys the index will hold, for an estimate of its size.
   */
  constructor(
    spec: TableSpec,
    rules: TableRules,
    first: { readonly line: number; readonly row: number },
    bytes: number,
  ) {
    this.#bytes = bytes;
    this.#spec = spec;
    this.#rules = rules;
    this.#counts = new GroupCounts(spec.limit);
    this.#scanner = new ByteScanner(spec.recordBytes, first);
    this.#keyIndex = rules.keyIndex ?? new KeyIndex();
    const { fields } = rules.profile;
    this.#hasKey = fields.some(({ isKey }) => isKey);
    const decoder = new CellDecoder(spec.encoding);
    this.#columns = spec.columns.map((column, index) => this.#column(column, index, decoder));
    this.#columnOfField = fields.map((_, field) => this.#columns.findIndex((column) => column.field === field));
    this.#core = new RowCore({
      columns: this.#columns,
      extra: otherColumn("unread", decoder, judgeUnread),
      header: spec.columns,
      columnOfField: this.#columnOfField,
      isMissing: fields.map(({ key }) => spec.missingFields.includes(key)),
      keyFields: fields.flatMap(({ isKey }, field) => (isKey ? [field] : [])),
      keyIndex: this.#keyIndex,
      keyGroup: this.#counts.ofFindings(repeatedKeyCheck, fields.find(({ isKey }) => isKey)?.key),
      widthGroup: this.#counts.ofFindings("record-width"),
      counts: this.#counts,
      decoder,
    });
    if (rules.recordRules.length > 0) {
      const names = fields.map(({ key }) => key);
      this.#core.rules = new RowRules(rules.recordRules, names, this.#core, rules.context);
    }
  }

  /** Takes the next bytes. @returns false when there is no use in going on. */
  push(chunk: Uint8Array, isEnd: boolean): boolean {
    const isFirst = this.#core.records === 0;
    const goesOn = this.#scanner.push(chunk, isEnd, this.#take);
    this.#pushed += chunk.length;
    const read = this.#pushed - this.#scanner.waiting;
    if (isFirst && read > 0 && this.#hasKey) this.#keyIndex.reserve((this.#core.records * this.#bytes) / read);
    return goesOn;
  }

  /** Bytes of a record that was not complete when the last chunk ended; asked for after `outcome`. */
  get waiting(): number {
    return this.#scanner.waiting;
  }

  get records(): number {
    return this.#core.records;
  }

  /** What was found in all that was pushed. */
  outcome(): TableOutcome {
    this.#scanner.settle(this.#take);
    const byField = (count: (column: RowColumn) => number): Record<string, number> =>
      Object.fromEntries(
        this.#columns
          .filter((column) => column.field !== -1 && count(column) > 0)
          .map((column) => [this.#rules.profile.fields[column.field]?.key, count(column)]),
      );
    const { records } = this.#core;
    const missing = records === 0 ? [] : this.#spec.missingFields.map((field) => [field, records] as const);
    return {
      records,
      ...this.#scanner.next,
      problems: this.#scanner.problems,
      isStopped: this.#isStopped,
      counts: this.#counts.all(),
      samples: this.#core.samples,
      filled: byField(({ filled }) => filled),
      malformed: { ...byField(({ malformed }) => malformed), ...Object.fromEntries(missing) },
      unanswered: byField(({ unanswered }) => unanswered),
      ...(this.#rules.keyIndex === undefined ? { keys: this.#keyIndex.arena.parts } : {}),
    };
  }

  readonly #take = (row: CsvRow): boolean => {
    if (row.problem === undefined) {
      this.#core.take(row);
      return true;
    }
    const checkId = row.problem === "tooLong" ? "record-length" : "quote-closed";
    const group = this.#counts.ofFindings(checkId);
    if (this.#counts.add(group, row.row)) {
      const { line, row: number, problem: broken } = row;
      this.#core.samples.push({ bytes: new Uint8Array(0), line, row: number, broken, wantedBy: [group] });
    }
    this.#isStopped = this.#spec.problems + this.#scanner.problems > quoteErrorLimit;
    return !this.#isStopped;
  };

  #column(heading: HeaderColumn, index: number, decoder: CellDecoder): RowColumn {
    const counts = this.#counts;
    if (heading === "reported") return otherColumn("unread", decoder, judgeUnread);
    if (heading === "blank") return otherColumn("unnamed", decoder, (text) => judgeUnnamed(text, index, counts));
    if ("echo" in heading) return otherColumn("echo", decoder, judgeEcho);
    const { profile, codeLists, structure, references } = this.#rules;
    const number = profile.fields.findIndex(({ key }) => key === heading.key);
    const [field, check] = structure.fields[number] as (typeof structure.fields)[number];
    const keys = references.get(field.key);
    const judge: ColumnJudge = {
      field: field.key,
      read: createCellReader(field, codeLists),
      check,
      counts,
      ...(keys === undefined ? {} : { references: keys }),
    };
    const refuse = sureRefusal(field, codeLists, this.#spec.encoding);
    const refused = new RefusedVerdicts(field, counts);
    return {
      kind: "field",
      field: number,
      verdicts: new VerdictTable(
        (bytes, start, end) => judgeText(decoder.text(bytes, start, end), judge),
        refuse && ((bytes, start, end, kind, hash) => refused.of(refuse(bytes, start, end, kind, hash))),
      ),
      references: keys,
      blank: judgeText("", judge),
      plain: plainVerdicts(field, keys, counts),
      filled: 0,
      malformed: 0,
      unanswered: 0,
    };
  }
}

/** The verdicts on texts that are surely no value of a field, by how many wrong values they hold. */
class RefusedVerdicts {
  readonly #group: number;
  readonly #verdicts: Verdict[] = [];

  constructor({ key, kind }: FieldProfile, counts: GroupCounts) {
    this.#group = counts.ofFindings(kind.startsWith("code") ? "code-listed" : "value-type", key);
  }

  /** Nothing for 0, when a closer look is needed. */
  of(pieces: number): Verdict | undefined {
    if (pieces === 0) return undefined;
    const known = this.#verdicts[pieces];
    if (known !== undefined) return known;
    const groups = Array.from({ length: pieces }, () => this.#group);
    const verdict = new Verdict({ isRaw: true, isMalformed: true, groups });
    this.#verdicts[pieces] = verdict;
    return verdict;
  }
}

function otherColumn(
  kind: "unread" | "unnamed" | "echo",
  decoder: CellDecoder,
  judge: (text: string) => Verdict,
): RowColumn {
  return {
    kind,
    field: -1,
    verdicts: new VerdictTable((bytes, start, end) => judge(decoder.text(bytes, start, end))),
    references: undefined,
    blank: blankCell,
    plain: undefined,
    filled: 0,
    malformed: 0,
    unanswered: 0,
  };
}
