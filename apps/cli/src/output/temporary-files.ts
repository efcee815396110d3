import { rmSync } from "node:fs";

const places = new Set<string>();

/** Remembers a file that must not outlive the run. */
export function rememberTemporary(place: string): void {
  places.add(place);
}

/** Forgets a temporary file that was renamed or removed. */
export function forgetTemporary(place: string): void {
  places.delete(place);
}

/** Removes every temporary file of the run at once, for a process that is about to end. */
export function removeTemporaryFiles(): void {
  for (const place of places) {
    try {
      rmSync(place, { force: true });
    } catch {
      // The process ends anyway; another file may still be removed.
    }
  }
  places.clear();
}
