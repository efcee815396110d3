// Opens `dist/juso.cjs`, the command line as one script, with V8's cache of its code beside it. scripts/build-script.mjs makes both.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

export const scriptFile = fileURLToPath(new URL("../dist/juso.cjs", import.meta.url));
export const cacheFile = fileURLToPath(new URL("../dist/juso.cache", import.meta.url));

/**
 * What the script exports, whether it began with its cache, and a way to make that cache of what has been compiled since; `undefined`
 * where there is no script. Without a cache of this very text and this very Node it is compiled as it is needed, and does the same.
 */
export function openScript() {
  const bytes = readOrNothing(scriptFile);
  if (bytes === undefined) return undefined;
  const cachedData = unsealed(readOrNothing(cacheFile), bytes);
  // The text is ASCII: read so, it takes a byte a character.
  const script = new Script(bytes.latin1Slice(), { filename: scriptFile, cachedData });
  const exports = script.runInThisContext()(createRequire(import.meta.url), import.meta.url);
  const isCached = cachedData !== undefined && !script.cachedDataRejected;
  return { exports, isCached, sealedCache: () => sealed(script.createCachedData(), bytes) };
}

const sealBytes = 4;

/**
 * The data of a cache after a checksum of them, of the script and of this Node. Of these V8 looks at its own version and at the length of
 * the script alone, and damaged data end the process.
 */
function sealed(data, script) {
  const seal = Buffer.alloc(sealBytes);
  seal.writeUInt32LE(checksum(data, script));
  return Buffer.concat([seal, data]);
}

function unsealed(cache, script) {
  if (cache === undefined || cache.length <= sealBytes) return undefined;
  const data = cache.subarray(sealBytes);
  return cache.readUInt32LE() === checksum(data, script) ? data : undefined;
}

function checksum(data, script) {
  const { version, platform, arch } = process;
  return crc32(data, crc32(script, crc32(`${version} ${platform} ${arch}`)));
}

function readOrNothing(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
