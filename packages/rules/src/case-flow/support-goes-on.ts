import type { ClosureReasonCode } from "@juso/model";

/** Reasons of a closure after which no agency supports the person any more. */
const ends: ReadonlySet<ClosureReasonCode> = new Set(["died", "movedOut", "declined", "contactLost"]);

/** False when the reason of a closure says that nobody goes on with the support: there is no one to agree with, and no agency to take the lead. */
export function supportGoesOn(reason: ClosureReasonCode | undefined): boolean {
  return reason === undefined || !ends.has(reason);
}
