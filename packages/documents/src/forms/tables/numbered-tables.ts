import type { FormBlock } from "@juso/paper";

/** The blocks with their titled tables numbered in order, so that a table that is left out leaves no gap. */
export function numbered(blocks: readonly FormBlock[]): readonly FormBlock[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== "table" || block.title === undefined) return block;
    last += 1;
    return { ...block, title: `${last}　${block.title}` };
  });
}
