import type { ByteSource } from "@juso/model";

/** The same bytes under another name. */
export function renameSource(source: ByteSource, name: string): ByteSource {
  if (source.name === name) return source;
  return {
    name,
    size: source.size,
    ...(source.obstacle === undefined ? {} : { obstacle: source.obstacle }),
    ...(source.native === undefined ? {} : { native: source.native }),
    stream: () => source.stream(),
    slice: (start, end) => source.slice(start, end),
  };
}
