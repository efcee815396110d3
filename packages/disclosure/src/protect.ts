import { auditLinked, type Shortfall } from "./audit.ts";
import { chooseHidden } from "./choose-hidden.ts";
import { connectedPlaces } from "./connected-places.ts";
import type { DisclosureRequest } from "./disclosure-request.ts";
import type { CellAudit, DisclosureResult, HiddenCell } from "./disclosure-result.ts";
import type { LinearSolver } from "./linear-solver.ts";
import { type LinkedCells, linkCells } from "./linked-cells.ts";
import { MovementSearch } from "./movement-search.ts";

/**
 * Chooses which cells of linked tables to hide, and audits the choice with a fresh model. Publish only what `passes`, with one mark X for
 * all hidden cells. The same request gives the same choice, whatever the order of its cells.
 *
 * The attackers: everybody, who knows what is shown, the relations, and whether X may stand for 0; and each single municipality, who knows
 * its parts besides. None of them is taken to know which X are primary, nor to run this program backwards, nor to join with others.
 *
 * @throws JusoError `usage` when the request is no set of tables of counts that sum as it says.
 */
export async function protect(request: DisclosureRequest, solver: LinearSolver): Promise<DisclosureResult> {
  const linked = linkCells(request);
  const { cells } = linked;
  const hidden = await chooseHidden(linked, solver);
  const ids = [...hidden].flatMap((place) => cells[place]?.id ?? []);
  const { audits, shortfalls } = await auditLinked(linkCells(request), ids, solver);
  const avoidable = await avoidableOf(linked, shortfalls, solver);
  const failed = new Set(avoidable.flatMap(({ place }) => cells[place]?.id ?? []));
  for (const found of audits) if (isDerivable(linked, found)) failed.add(found.id);

  const primary = cells.filter(({ isPrimary }) => isPrimary).length;
  const nonZero = cells.filter(({ value }) => value !== 0).length;
  const secondary = hidden.size - primary;
  return {
    hidden: audits.map((found) => hiddenCell(linked, found)),
    passes: failed.size === 0,
    failed: [...failed].toSorted(),
    overSuppression: { primary, secondary, nonZero, share: nonZero === 0 ? 0 : secondary / nonZero },
    interval: request.interval,
    solver: solver.facts,
  };
}

function hiddenCell({ cells, placeOf, interval }: LinkedCells, found: CellAudit): HiddenCell {
  const cell = cells[placeOf.get(found.id) ?? -1];
  const value = cell?.value ?? 0;
  const isNear = ({ low, high }: CellAudit["range"]): boolean => value - low < interval || high - value < interval;
  const isCapped = isNear(found.range) || isNear(found.insiderRange);
  return { ...found, reason: cell?.isPrimary ? "primary" : "secondary", isCapped };
}

function isDerivable({ cells, placeOf }: LinkedCells, { id, range, insiderRange }: CellAudit): boolean {
  const value = cells[placeOf.get(id) ?? -1]?.value ?? Number.NaN;
  const isOpen = ({ low, high }: CellAudit["range"]): boolean => low < high && low <= value && value <= high;
  return !isOpen(range) || !isOpen(insiderRange);
}

/** The shortfalls that another choice of hidden cells would not have: even with everything hidden that can be, the others stay. */
async function avoidableOf(
  linked: LinkedCells,
  shortfalls: readonly Shortfall[],
  solver: LinearSolver,
): Promise<readonly Shortfall[]> {
  if (shortfalls.length === 0) return [];
  const { cells } = linked;
  const avoidable: Shortfall[] = [];
  const mayMove = (place: number): boolean => (cells[place]?.value ?? 0) >= (cells[place]?.floor ?? 0);
  for (const places of connectedPlaces(linked, mayMove)) {
    const group = new Set(places);
    const short = shortfalls.filter(({ place }) => group.has(place));
    if (short.length === 0) continue;
    await MovementSearch.open(
      linked,
      places,
      () => 1,
      solver,
      (search) => {
        for (const one of short) {
          if (one.reach < search.reach(one.place, one.direction, linked.interval, one.attacker)) avoidable.push(one);
        }
      },
    );
  }
  return avoidable;
}
