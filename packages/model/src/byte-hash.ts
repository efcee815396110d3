/** Where the hash of no bytes stands: FNV-1a, 32 bits. */
export const emptyHash = -2_128_831_035;

const prime = 16_777_619;

/** The hash with one more byte. Written out where a loop must not call. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, prime);
}

/**
 * A quick hash of bytes, to find equal texts by. Two texts with one hash are compared; the hash alone decides nothing.
 *
 * @param start first byte; `end` is the one behind the last.
 */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = emptyHash;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] as number), prime);
  return hash;
}

/** Spreads a hash over all its bits, so that its lowest bits can number the slots of a table. */
export function spreadHash(hash: number): number {
  let spread = hash ^ (hash >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
