import type { ClosureReasonCode } from "@juso/model";

/** Reasons of a closure after which no agency supports the person any more. */
const ends: ReadonlySet<ClosureReasonCode> = new Set(["died", "movedOut", "declined", "contactLost"]);

/** False when the reason of a closure says that nobody goes on with the support: there is no one to agree with, and no agency to take the lead. */
export function supportGoesOn(reason: ClosureReasonCode | undefined): boolean {
  return reason === undefined || !ends.has(reason);
}

/** What ends support without anybody deciding so. */
const unforeseen: ReadonlySet<ClosureReasonCode> = new Set(["died", "movedOut"]);

/** False when the reason of a closure is an event that nobody decided on: then no conference could decide it before. */
export function closureIsDecided(reason: ClosureReasonCode | undefined): boolean {
  return reason === undefined || !unforeseen.has(reason);
}
