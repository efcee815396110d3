import { closeSync, openSync, readSync } from "node:fs";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { createStructureCheck, KeyIndex } from "@juso/structure";
import { TableCore } from "../streaming/table-core.ts";
import type { PartResult, PartTask } from "./part-task.ts";

const pieceBytes = 256 * 1024;
const structure = createStructureCheck({ profiles: entityProfiles, codeLists });

/** Judges a part of a table with the standard's own rules. Lines and rows count from 1; its keys are part of the outcome. */
export function judgePart(task: PartTask): PartResult {
  const profile = entityProfiles.find(({ key }) => key === task.entity);
  const check = profile && structure.entity(profile.key);
  if (profile === undefined || check === undefined) throw new Error(`no entity is called ${task.entity}`);
  const wanted = new Set(task.ruleIds);
  const core = new TableCore(
    task.spec,
    {
      profile,
      codeLists,
      structure: check,
      recordRules: rules.filter((rule) => rule.scope === "record").filter(({ id }) => wanted.has(id)),
      context: { asOf: task.asOf, fiscalYear: task.fiscalYear, register: municipalityRegister },
      references: new Map(
        task.references.map(({ field, keys, isWhole }) => [field, { index: KeyIndex.of(keys), isWhole }]),
      ),
    },
    { line: 1, row: 1 },
    task.end - task.start,
  );
  for (const { chunk, isEnd } of readPieces(task.path, task.start, task.end)) {
    if (!core.push(chunk, isEnd && task.isLast)) break;
  }
  return { outcome: core.outcome(), waiting: core.waiting };
}

/** The bytes of a file from `start` to `end`, piece by piece in one buffer. */
export function* readPieces(
  path: string,
  start: number,
  end: number,
): Generator<{ readonly chunk: Uint8Array; readonly isEnd: boolean }> {
  const file = openSync(path, "r");
  const buffer = new Uint8Array(pieceBytes);
  try {
    for (let position = start; position < end; ) {
      const length = readSync(file, buffer, 0, Math.min(pieceBytes, end - position), position);
      if (length === 0) throw new Error("the file became shorter while it was read");
      position += length;
      yield { chunk: buffer.subarray(0, length), isEnd: position >= end };
    }
  } finally {
    closeSync(file);
  }
}
