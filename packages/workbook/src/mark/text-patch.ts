import { JusoError } from "@juso/model";

/** What stands in place of a stretch of a text. Positions are UTF-16 units; an empty stretch is an insertion. */
export interface TextPatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with its patches, piece by piece. Insertions at one position keep the order in which they are given.
 *
 * @throws JusoError `internal` when patches overlap or lie outside the text.
 */
export async function* patchedText(
  pieces: AsyncIterable<string>,
  patches: readonly TextPatch[],
): AsyncGenerator<string> {
  const sorted = patches.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let next = 0;
  /** Where the piece begins, and up to where the text was passed on or replaced. */
  let position = 0;
  let done = 0;
  for await (const piece of pieces) {
    const end = position + piece.length;
    let patch = sorted[next];
    while (patch !== undefined && patch.start < end) {
      if (patch.start < done) throw notApplicable();
      yield piece.slice(done - position, patch.start - position);
      yield patch.text;
      done = patch.end;
      next += 1;
      patch = sorted[next];
    }
    if (done < end) {
      yield piece.slice(done - position);
      done = end;
    }
    position = end;
  }
  if (done > position) throw notApplicable();
  for (const patch of sorted.slice(next)) {
    if (patch.start !== position || patch.end !== position) throw notApplicable();
    yield patch.text;
  }
}

/** A whole text with its patches. */
export async function patchText(text: string, patches: readonly TextPatch[]): Promise<string> {
  let patched = "";
  for await (const piece of patchedText(only(text), patches)) patched += piece;
  return patched;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

function notApplicable(): JusoError {
  return new JusoError("internal", {
    ja: "ブックに印を付ける位置を決められませんでした。ツールの不具合として報告してください。",
    en: "The places of the marks in the workbook contradict each other. Please report this as a defect.",
  });
}
