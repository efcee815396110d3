import { startHash } from "@juso/tables";

/** Lower-case hexadecimal SHA-256 of bytes. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hash = await startHash(undefined);
  hash.update(bytes);
  return hash.hex();
}
