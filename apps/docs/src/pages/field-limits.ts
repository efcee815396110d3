import type { FieldProfile } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import type { Link } from "../page.ts";
import { checkPath } from "../page-paths.ts";

/** The limits of a field in words: length, range, pattern. Nothing when there are none. */
export function fieldLimits(field: FieldProfile, link: Link): Html | undefined {
  const limits = [length(field), range(field), pattern(field, link)].filter((limit) => limit !== undefined);
  return limits.length === 0 ? undefined : html`<ul>${limits.map((limit) => html`<li>${limit}</li>`)}</ul>`;
}

/** Each value of a list is one code or id, and a code is never empty, so that only texts have a length worth telling. */
function length({ kind, minLength, maxLength }: FieldProfile): Html | undefined {
  if (kind !== "string") return undefined;
  if (maxLength === undefined) return undefined;
  return minLength === undefined ? html`${maxLength}字まで` : html`${minLength}字から${maxLength}字まで`;
}

function range({ minimum, maximum }: FieldProfile): Html | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  return html`${minimum === undefined ? "" : `${minimum}以上`}${maximum === undefined ? "" : `${maximum}以下`}`;
}

function pattern({ pattern: form, reportedBy }: FieldProfile, link: Link): Html | undefined {
  if (form === undefined) return undefined;
  const rule =
    reportedBy === undefined ? undefined : html`（検査 <a href="${link(checkPath(reportedBy))}">${reportedBy}</a>）`;
  return html`形は <code>${form}</code>${rule}`;
}
