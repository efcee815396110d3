/** How much a zip may hold before it is refused. */
export interface ZipLimits {
  /** Entries that its directory may list. */
  readonly zipEntries: number;
  /** Decompressed bytes of one entry. */
  readonly entryBytes: number;
  /** How many times its stored bytes an entry larger than 4 MiB may become. */
  readonly expansion: number;
}

/** Entries up to this size are decompressed whatever their stored size: they cost little. */
const smallEntryBytes = 4 * 2 ** 20;

/** The limit that an entry is over, by the sizes that the zip's directory declares; an entry that holds more than it declares is damaged. */
export function exceededLimit(
  { size, compressedSize }: { readonly size: number; readonly compressedSize: number },
  limits: Pick<ZipLimits, "entryBytes" | "expansion">,
): "entryBytes" | "expansion" | undefined {
  if (size > limits.entryBytes) return "entryBytes";
  return size > smallEntryBytes && size > compressedSize * limits.expansion ? "expansion" : undefined;
}

/** True when entries together would become too many times the bytes of the file that stores them. */
export function expandTogether(
  entries: readonly { readonly size: number }[],
  storedBytes: number,
  limits: Pick<ZipLimits, "expansion">,
): boolean {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return total > 4 * smallEntryBytes && total > storedBytes * limits.expansion;
}
