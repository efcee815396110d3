/** Last day of the fiscal year that the example tells. Nothing is recorded after it. */
export const lastDay = "2026-03-31";
