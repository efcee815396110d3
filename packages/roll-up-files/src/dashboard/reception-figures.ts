import { type MunicipalityReception, type MunicipalityState, receptionStateTitles } from "@juso/aggregate";

/** How many municipalities are where. */
export interface ReceptionFigures {
  /** Added up. */
  readonly adopted: number;
  /** Run the programme or sent something, and are in no total. */
  readonly leftOut: number;
  /** In the order of the lists of states, without those that no municipality is in. */
  readonly states: readonly { readonly state: MunicipalityState; readonly count: number }[];
}

/** Counts municipalities by what became of their submission. */
export function receptionFigures(municipalities: readonly MunicipalityReception[]): ReceptionFigures {
  const counts = new Map<MunicipalityState, number>();
  for (const { state } of municipalities) counts.set(state, (counts.get(state) ?? 0) + 1);
  const order = Object.keys(receptionStateTitles) as MunicipalityState[];
  return {
    adopted: municipalities.filter(({ adopted }) => adopted !== undefined).length,
    leftOut: municipalities.filter(({ adopted, state }) => adopted === undefined && state !== "notAsked").length,
    states: order.flatMap((state) => {
      const count = counts.get(state);
      return count === undefined ? [] : [{ state, count }];
    }),
  };
}
