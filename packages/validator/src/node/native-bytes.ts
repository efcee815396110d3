import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { NativeBytes } from "@juso/model";

/** What Node does with bytes faster than JavaScript. */
export const nativeBytes: NativeBytes = {
  isUtf8,
  startHash: () => {
    const hash = createHash("sha256");
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
  },
};
