import { JusoError } from "@juso/model";
import type { DisclosureRequest } from "./disclosure-request.ts";

/** A cell with what is known of it to everybody (`floor`) and to each municipality with a part in it. */
interface LinkedCell {
  readonly id: string;
  readonly value: number;
  readonly isPrimary: boolean;
  /** Was it hidden before, and stays so? */
  readonly isFrozen: boolean;
  /** What X stands for at least: 1, or 0 where zeros are hidden too. */
  readonly floor: number;
  readonly parts: ReadonlyMap<string, number>;
  /** The one municipality whose figure this is: it knows the cell, since all else in it is 0 and shown, or nothing. */
  readonly owner: string | undefined;
}

/** The sum of these cells, by their places, is another. */
export interface LinkedRelation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Cells sorted by id and the relations between their places: the same whatever the order in which they were given. */
export interface LinkedCells {
  readonly cells: readonly LinkedCell[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly relations: readonly LinkedRelation[];
  /** The relations that each cell is in. */
  readonly relationsOf: readonly (readonly LinkedRelation[])[];
  /** Where each municipality has a part. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly interval: number;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNumber = (a: number, b: number): number => a - b;

/** @throws JusoError `usage` when the cells are no counts, have an id twice, or do not sum as the relations say. */
export function linkCells(request: DisclosureRequest): LinkedCells {
  if (!Number.isSafeInteger(request.interval) || request.interval < 1)
    throw bad("interval", `${request.interval}`, "1以上の整数が必要です", "a whole number from 1 is needed");
  const frozen = new Set(request.previouslyHidden);
  const plain = request.cells
    .toSorted((a, b) => byText(a.id, b.id))
    .map((cell): LinkedCell => {
      const parts = cell.contributors ?? new Map<string, number>();
      const [first] = parts;
      const isFrozen = frozen.has(cell.id);
      const isZeroHidden = isFrozen || (cell.isZeroHidden ?? (cell.isPrimary && cell.value === 0));
      const owner = parts.size === 1 && first?.[1] === cell.value ? first[0] : undefined;
      return { ...cell, isFrozen, floor: isZeroHidden ? 0 : 1, parts, owner };
    });
  const placeOf = new Map(plain.map(({ id }, place) => [id, place]));
  for (const id of frozen) placeIn(placeOf, id);

  const relations = request.relations
    .map(
      ({ total, parts }): LinkedRelation => ({
        total: placeIn(placeOf, total),
        parts: parts.map((id) => placeIn(placeOf, id)).toSorted(byNumber),
      }),
    )
    .toSorted((a, b) => a.total - b.total || byText(a.parts.join(), b.parts.join()));
  const cells = withOwnersOfTotals(withFloorsOfTotals(plain, relations), relations);
  checkCells(cells);
  const relationsOf = cells.map((): LinkedRelation[] => []);
  for (const relation of relations) {
    checkSum(cells, relation);
    for (const place of [relation.total, ...relation.parts]) relationsOf[place]?.push(relation);
  }

  const placesOf = new Map<string, number[]>();
  for (const [place, { parts }] of cells.entries()) {
    for (const code of parts.keys()) {
      const places = placesOf.get(code);
      if (places) places.push(place);
      else placesOf.set(code, [place]);
    }
  }
  return { cells, placeOf, relations, relationsOf, placesOf, interval: request.interval };
}

/** X may stand for 0 in a total if it may in one of its parts: a total that shows 0 would tell that the part is 0. */
function withFloorsOfTotals(plain: readonly LinkedCell[], relations: readonly LinkedRelation[]): readonly LinkedCell[] {
  return changedByRelations(plain, relations, (cell, parts) =>
    cell.floor > 0 && parts.some(({ floor }) => floor === 0) ? { ...cell, floor: 0 } : undefined,
  );
}

/** A total belongs to a municipality if nothing else can be in it: each part is its own, or a zero that is shown. */
function withOwnersOfTotals(plain: readonly LinkedCell[], relations: readonly LinkedRelation[]): readonly LinkedCell[] {
  return changedByRelations(plain, relations, (cell, parts) => {
    if (cell.owner !== undefined) return undefined;
    const others = parts.filter(({ value, floor }) => value !== 0 || floor === 0);
    const owner = others[0]?.owner;
    return owner !== undefined && others.every((part) => part.owner === owner) ? { ...cell, owner } : undefined;
  });
}

/** Changes totals by what their parts are, until nothing is left to change. */
function changedByRelations(
  plain: readonly LinkedCell[],
  relations: readonly LinkedRelation[],
  change: (total: LinkedCell, parts: readonly LinkedCell[]) => LinkedCell | undefined,
): readonly LinkedCell[] {
  const cells = [...plain];
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const { total, parts } of relations) {
      const cell = cells[total];
      const changed =
        cell &&
        change(
          cell,
          parts.flatMap((place) => cells[place] ?? []),
        );
      if (!changed) continue;
      cells[total] = changed;
      isChanged = true;
    }
  }
  return cells;
}

function placeIn(placeOf: ReadonlyMap<string, number>, id: string): number {
  const place = placeOf.get(id);
  if (place === undefined) throw bad("id", id, "表に無い数値です", "no cell has this id");
  return place;
}

function checkCells(cells: readonly LinkedCell[]): void {
  for (const [place, { id, value, isPrimary, floor, parts }] of cells.entries()) {
    if (id === cells[place - 1]?.id) throw bad("id", id, "同じ id が二つあります", "two cells have this id");
    if (!Number.isSafeInteger(value) || value < 0)
      throw bad("value", `${id} = ${value}`, "0以上の整数が必要です", "a whole number from 0 is needed");
    if (isPrimary && value < floor)
      throw bad(
        "isPrimary",
        id,
        "0を示す数値は、0なら秘匿できません",
        "a zero that is always shown cannot be too small",
      );
    const known = [...parts.values()];
    if (known.some((part) => !Number.isSafeInteger(part) || part < 0) || known.reduce((a, b) => a + b, 0) > value)
      throw bad("contributors", id, "内訳が数値を超えています", "the parts are more than the value");
  }
}

function checkSum(cells: readonly LinkedCell[], { total, parts }: LinkedRelation): void {
  const countAt = (place: number): number => cells[place]?.value ?? 0;
  const sum = parts.reduce((before, place) => before + countAt(place), 0);
  const id = cells[total]?.id ?? "";
  if (sum !== countAt(total))
    throw bad(
      "relations",
      id,
      `合計 ${countAt(total)} が内訳の和 ${sum} と違います`,
      `is ${countAt(total)}, not ${sum}`,
    );
  if (new Set([total, ...parts]).size !== parts.length + 1)
    throw bad("relations", id, "同じ数値が二度入っています", "a cell is in the relation twice");
}

function bad(what: string, found: string, ja: string, en: string): JusoError {
  return new JusoError("usage", {
    ja: `秘匿の判定を始められません：${what} ${found}：${ja}。`,
    en: `Cannot decide what to hide: ${what} ${found}: ${en}.`,
  });
}
