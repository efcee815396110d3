import type { GrantResult } from "../result.ts";
import type { GrantNotice } from "./grant-notice.ts";

/** The notices with which the amounts must not be submitted (提出不可). */
export function blockingNotices({ notices }: Pick<GrantResult, "notices">): readonly GrantNotice[] {
  return notices.filter(({ severity }) => severity === "error");
}
