/** A version of the city's year: the plan as it was filed in May 2025, or the year as it came to be after the change of December. */
export type YearVersion = "filed" | "present";
