import type { Random } from "./random.ts";

const pieces: readonly Uint8Array[] = [
  [0x00],
  [0xff],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x1a],
  [0x0d],
  [0x0a],
  [0x0d, 0x0a],
  [0x22],
  [0x22, 0x22],
  [0x2c],
  [0x3b],
  [0x09],
  [0x5c],
  [0x7b],
  [0x5b],
  [0x5d],
  [0x3c],
  [0x81],
  [0xfc, 0xfc],
  [0xe3, 0x81],
  [0xf9, 0x41],
  [0x80, 0x80],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0x00, 0x00, 0x00, 0x00],
].map((bytes) => Uint8Array.from(bytes));

/** Longest file that a change may make, in bytes. */
const longest = 4 * 2 ** 20;

/** Changes a few bytes, without regard to what they mean. */
export function mutateBytes(random: Random, bytes: Uint8Array): { bytes: Uint8Array; what: string } {
  if (bytes.length === 0) return { bytes: random.pick(pieces).slice(), what: "bytes from nothing" };
  const at = random.below(bytes.length);
  const length = random.between(1, Math.min(random.pick([1, 4, 64, 4096]), bytes.length - at));
  switch (random.below(9)) {
    case 0: {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ (1 << random.below(8));
      return { bytes: changed, what: `bit at ${at}` };
    }
    case 1: {
      const changed = bytes.slice();
      for (let index = at; index < at + length; index += 1) changed[index] = random.below(256);
      return { bytes: changed, what: `noise at ${at}` };
    }
    case 2:
    case 3:
      return { bytes: join(bytes.subarray(0, at), random.pick(pieces), bytes.subarray(at)), what: `piece at ${at}` };
    case 4:
      return { bytes: join(bytes.subarray(0, at), bytes.subarray(at + length)), what: `gap at ${at}` };
    case 5:
      return { bytes: bytes.slice(0, at), what: `cut at ${at}` };
    case 6: {
      const piece = bytes.subarray(at, at + length);
      return { bytes: join(bytes.subarray(0, at), piece, bytes.subarray(at)), what: `twice at ${at}` };
    }
    case 7: {
      const changed = bytes.slice();
      changed.set(random.pick(pieces).subarray(0, bytes.length - at), at);
      return { bytes: changed, what: `over at ${at}` };
    }
    default:
      return repeated(random, bytes, at, length);
  }
}

/** A piece many times over: what is slow for more than a few is found here. Seldom, because it costs. */
function repeated(random: Random, bytes: Uint8Array, at: number, length: number): { bytes: Uint8Array; what: string } {
  const piece = random.isOnceIn(2) ? random.pick(pieces) : bytes.subarray(at, at + Math.min(length, 64));
  const most = Math.floor((longest - bytes.length) / piece.length);
  const times = Math.min(
    Math.max(most, 1),
    random.isOnceIn(20) ? random.between(1000, 400_000) : random.between(2, 300),
  );
  const run = new Uint8Array(piece.length * times);
  for (let index = 0; index < times; index += 1) run.set(piece, index * piece.length);
  return { bytes: join(bytes.subarray(0, at), run, bytes.subarray(at)), what: `${times} times at ${at}` };
}

/** Several pieces as one. */
function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    joined.set(part, place);
    place += part.length;
  }
  return joined;
}
