/**
 * A text as the search compares it: one form of each character, small letters, hiragana for katakana.
 */
export function foldedText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Runs of letters and figures, and runs of Japanese. */
const runs = /[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/giu;

/**
 * Words of a text for the index. Japanese is not divided into words: every two characters that stand together are one, and so is the last
 * character of a run, so that also a single character can be found by how a word begins.
 */
export function indexedWords(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (isJapanese(run)) return [...pairs(run), [...run].at(-1)!];
    const parts = partsOfKey(run);
    return parts.length === 1 ? parts : [...parts, foldedText(run)];
  });
}

/** Words of what somebody looks for: as in the index, without the last characters, which more than one word begins with. */
export function soughtWords(text: string): string[] {
  return runsOf(text).flatMap((run) => (isJapanese(run) && [...run].length > 1 ? pairs(run) : partsOfKey(run)));
}

/** Runs of Japanese, folded, and of letters and figures, as they are. */
function runsOf(text: string): readonly string[] {
  return (text.normalize("NFKC").match(runs) ?? []).map((run) => (isJapanese(run) ? foldedText(run) : run));
}

function isJapanese(run: string): boolean {
  return !/^[a-z0-9]/i.test(run);
}

/** `meetingId` is two words. */
function partsOfKey(run: string): string[] {
  return foldedText(run.replace(/([a-z])([A-Z])/g, "$1 $2")).split(" ");
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
