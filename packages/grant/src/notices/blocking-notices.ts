import { JusoError } from "@juso/model";
import type { GrantResult } from "../result.ts";
import type { GrantNotice } from "./grant-notice.ts";

/** The notices with which the amounts must not be submitted (提出不可). */
export function blockingNotices({ notices }: Pick<GrantResult, "notices">): readonly GrantNotice[] {
  return notices.filter(({ severity }) => severity === "error");
}

/**
 * Stops what would be filed while a notice forbids it.
 *
 * @throws JusoError `data-not-accepted`, with the sentences of all blocking notices.
 */
export function refuseBlocked(result: Pick<GrantResult, "notices">): void {
  const blocking = blockingNotices(result);
  if (blocking.length === 0) return;
  const list = (language: "ja" | "en"): string => blocking.map((notice) => `\n・${notice[language]}`).join("");
  throw new JusoError("data-not-accepted", {
    ja: `このままでは提出できない計算のため、文書は作っていません。次の${blocking.length}件を直してください。${list("ja")}`,
    en: `The amounts must not be submitted as they are, so no document was made. Mend the following ${blocking.length}.${list("en")}`,
  });
}
