import type { EntityKey, EntityProfile } from "@juso/model";
import { ReadingOutcome } from "@juso/templates";
import type { Origin } from "./origin.ts";
import { isEmpty, RecordMarks } from "./record-marks.ts";

/** A table of the submission, before it is converted. */
export interface SurveyedTable {
  readonly profile: EntityProfile;
  readonly rows: number;
  /** Values that are not blank, own columns among them. */
  readonly values: number;
  /** The submitter's own columns, in the order in which records first have them. */
  readonly ownColumns: readonly string[];
  readonly marks: RecordMarks;
}

/** What is known of a submission when it was read through once. */
export interface Survey {
  readonly outcome: ReadingOutcome;
  /** Those that are there, in the order of the standard. */
  readonly tables: readonly SurveyedTable[];
  /** Empty texts and lists. */
  readonly emptyValues: number;
}

interface TableInSight {
  readonly ownColumns: Set<string>;
  readonly marks: RecordMarks;
  values: number;
}

/** Reads a submission through and keeps a few bytes of each record. */
export async function surveySubmission(origin: Origin, keepsEmpty: boolean): Promise<Survey> {
  const outcome = new ReadingOutcome();
  const tables = new Map<EntityKey, TableInSight>();
  let emptyValues = 0;
  const tableOf = (key: EntityKey): TableInSight => {
    const known = tables.get(key) ?? { ownColumns: new Set<string>(), marks: new RecordMarks(keepsEmpty), values: 0 };
    tables.set(key, known);
    return known;
  };
  for await (const batch of origin.read()) {
    for (const event of batch) {
      outcome.take(event);
      if (event.kind !== "record") continue;
      const { entity, value, echo = {} } = event.record;
      const table = tableOf(entity);
      table.marks.add(event.record);
      for (const key of Object.keys(echo)) table.ownColumns.add(key);
      const contents = [...Object.values(value), ...Object.values(echo)];
      const empty = contents.filter(isEmpty).length;
      emptyValues += empty;
      table.values += contents.length - empty;
    }
  }
  for (const key of outcome.emptyTables) tableOf(key);
  return {
    outcome,
    emptyValues,
    tables: origin.standard.profiles.flatMap((profile) => {
      const table = tables.get(profile.key);
      if (table === undefined) return [];
      const { marks, ownColumns, values } = table;
      return [{ profile, rows: marks.count, values, ownColumns: [...ownColumns], marks }];
    }),
  };
}
