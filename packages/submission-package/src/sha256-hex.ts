import type { NativeBytes } from "@juso/model";
import { startHash } from "@juso/tables";

/** Lower-case hexadecimal SHA-256 of bytes. */
export async function sha256Hex(bytes: Uint8Array, native?: NativeBytes): Promise<string> {
  const hash = await startHash(native);
  hash.update(bytes);
  return hash.hex();
}
