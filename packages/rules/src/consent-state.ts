import type { Consent, ConsentScopeCode, Row } from "@juso/model";

/** What of a consent decides its state on a day. */
export type ConsentFacts = Pick<
  Consent,
  "consentStatus" | "consentDate" | "consentScopes" | "withdrawnDate" | "exceptionReason"
>;

/**
 * The consent of a case that counts on a day: of those for one of the scopes (or without a scope), the latest dated on or before the day;
 * on the same date, the one that comes later in the file. A withdrawal without a consent date counts from the day it was withdrawn.
 * Undated records of refusal or of consent not obtained do not take part: they have no place in time.
 */
function consentOn<C extends ConsentFacts>(
  consents: readonly Row<C>[],
  date: string,
  scopes: readonly ConsentScopeCode[],
): Row<C> | undefined {
  let latest: Row<C> | undefined;
  for (const row of consents) {
    const from = effectiveFrom(row.value);
    if (from === undefined || from > date || !coversScope(row.value, scopes)) continue;
    const latestFrom = latest && effectiveFrom(latest.value);
    if (latestFrom === undefined || from >= latestFrom) latest = row;
  }
  return latest;
}

/** True when consent was given on or before the day and not withdrawn by then. */
export function isConsentGranted<C extends ConsentFacts>(
  consents: readonly Row<C>[],
  date: string,
  scopes: readonly ConsentScopeCode[],
): boolean {
  const consent = consentOn(consents, date, scopes)?.value;
  if (!consent?.consentDate) return false;
  if (consent.consentStatus === "withdrawn") return consent.withdrawnDate !== undefined && date < consent.withdrawnDate;
  return consent.consentStatus === "granted" && (consent.withdrawnDate === undefined || date < consent.withdrawnDate);
}

/**
 * True when a consent record that counts by the day gives a reason for acting without consent. A record of consent not obtained has no
 * date of consent, so an undated reason counts on every day.
 */
export function hasExceptionReason<C extends ConsentFacts>(
  consents: readonly Row<C>[],
  date: string,
  scopes: readonly ConsentScopeCode[],
): boolean {
  return consents.some(({ value }) => {
    const from = effectiveFrom(value);
    return Boolean(value.exceptionReason) && coversScope(value, scopes) && (from === undefined || from <= date);
  });
}

function effectiveFrom(consent: ConsentFacts): string | undefined {
  return consent.consentDate ?? (consent.consentStatus === "withdrawn" ? consent.withdrawnDate : undefined);
}

function coversScope(consent: ConsentFacts, scopes: readonly ConsentScopeCode[]): boolean {
  const own = consent.consentScopes ?? [];
  return own.length === 0 || own.some((scope) => scopes.includes(scope));
}
