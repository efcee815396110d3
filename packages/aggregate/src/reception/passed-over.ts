/** The lists that a prefecture keeps beside what arrived. */
const ownLists = /^(?:名簿|受付簿|採用)\.csv$/;

/**
 * Is a file among those that arrived none of them: a list of the prefecture, or the receipt on paper beside its package?
 *
 * @param names of all files that arrived.
 */
export function isPassedOver(name: string, names: ReadonlySet<string>): boolean {
  return ownLists.test(name.normalize("NFC")) || isPaperOf(name, names);
}

/** `a-receipt.pdf` beside `a.zip`. */
function isPaperOf(name: string, names: ReadonlySet<string>): boolean {
  return /-receipt\.pdf$/i.test(name) && names.has(name.replace(/-receipt\.pdf$/i, ".zip"));
}

/** The day on which a file was written, by the local calendar; ISO. */
export function fileDateOf(written: Date): string {
  const two = (value: number): string => `${value}`.padStart(2, "0");
  return `${written.getFullYear()}-${two(written.getMonth() + 1)}-${two(written.getDate())}`;
}
