/**
 * Indicators that count meetings, sites, hosts or organisations. Small numbers of all others may tell of a person: they count persons or cases, or
 * are not known here.
 */
const ofNoPersons: ReadonlySet<string> = new Set(["MT-01", "MT-03", "PS-02", "CD-01", "CD-03"]);

/** Does an indicator count persons or cases? One that is not known is taken to. */
export function countsPersons(indicatorCode: string): boolean {
  return !ofNoPersons.has(indicatorCode);
}
