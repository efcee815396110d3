import { counted, groupDigits, type Language } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { Progress } from "@juso/validator";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { displayWidth } from "../results/text-table.ts";

/** Milliseconds: work that takes less shows nothing, and then so often something new. */
const times = {
  onTerminal: { before: 1000, every: 200 },
  otherwise: { before: 5000, every: 5000 },
} as const;

/** Shows on stderr how far long work has come, until it is closed. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  /** Takes the line off a terminal. */
  close(): void;
}

/**
 * Begins a display: a bar on a terminal, a plain line every few seconds otherwise; nothing with `--quiet`.
 *
 * @param label what is being worked on, when there are several; empty otherwise.
 * @param since when the whole work began, by the clock of `io.progress`; now when absent.
 */
export function openProgress(
  { lang, quiet }: CommonOptions,
  io: CommandIo,
  label: string,
  since?: number,
): ProgressDisplay | undefined {
  const { progress } = io;
  if (progress === undefined || quiet) return undefined;
  const began = progress.now();
  const { before, every } = times[progress.isTerminal ? "onTerminal" : "otherwise"];
  let next = (since ?? began) + before;
  let isShown = false;
  return {
    show: (state) => {
      const now = progress.now();
      if (now < next) return;
      next = now + every;
      isShown = true;
      const text = progressText(state, (now - began) / 1000, lang, visibleText(label));
      if (progress.isTerminal) io.writeNote(`\r${fitted(bar(state) + text, progress.columns - 1)}\u001b[K`);
      else io.writeNote(`${text}\n`);
    },
    close: () => {
      if (isShown && progress.isTerminal) io.writeNote("\r\u001b[K");
    },
  };
}

/**
 * How far the work has come, in words.
 *
 * @param seconds since it began.
 */
export function progressText(
  { bytes, totalBytes, records }: Progress,
  seconds: number,
  language: Language,
  label: string,
): string {
  const percent = `${share({ bytes, totalBytes })}%`;
  const perSecond = groupDigits(seconds > 0 ? Math.round(records / seconds) : 0);
  const left = bytes > 0 ? Math.ceil((seconds * (totalBytes - bytes)) / bytes) : undefined;
  const parts =
    language === "ja"
      ? [
          label,
          percent,
          `${groupDigits(records)}件`,
          `毎秒${perSecond}件`,
          left === undefined ? "" : `残り約${inJapanese(left)}`,
        ]
      : [
          label,
          percent,
          counted(records, "record"),
          `${perSecond}/s`,
          left === undefined ? "" : `about ${left} s left`,
        ];
  return parts.filter((part) => part !== "").join("  ");
}

function inJapanese(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`;
}

function bar(state: Pick<Progress, "bytes" | "totalBytes">): string {
  const full = Math.floor(share(state) / 5);
  return `[${"#".repeat(full)}${"-".repeat(20 - full)}] `;
}

function share({ bytes, totalBytes }: Pick<Progress, "bytes" | "totalBytes">): number {
  return totalBytes === 0 ? 0 : Math.floor((100 * bytes) / totalBytes);
}

/** The beginning of a line that fits into so many columns; a full-width character takes two. */
function fitted(line: string, columns: number): string {
  let width = 0;
  let text = "";
  for (const character of line) {
    width += displayWidth(character);
    if (width > columns) break;
    text += character;
  }
  return text;
}
