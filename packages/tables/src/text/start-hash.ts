import type { ByteHash, NativeBytes } from "@juso/model";

/** Starts a SHA-256: that of the platform, or else one in JavaScript, which is loaded only then. */
export async function startHash(native: NativeBytes | undefined): Promise<ByteHash> {
  if (native !== undefined) return native.startHash();
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import("@noble/hashes/sha2.js"),
    import("@noble/hashes/utils.js"),
  ]);
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}
