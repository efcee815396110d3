import { groupDigits, type Language, type Location, type ReportFinding } from "@juso/model";
import type { FindingGroup } from "./finding-store.ts";
import type { Coverage } from "./throughout.ts";

/** So many places are named for a finding that stands for many. */
const namedPlaces = 3;

/** A finding that stands for all of its group: its own sentence, then how many there are and where the first ones stand. */
export function standingForAll(
  finding: ReportFinding,
  group: FindingGroup,
  coverage: Coverage,
  language: Language,
): ReportFinding {
  const { count, findings } = group;
  const rows = group.rows();
  const places = findings.slice(0, namedPlaces).map(({ location }) => location);
  const named = places.map(shortPlace).filter((place) => place !== "");
  return {
    ...finding,
    message: `${finding.message}${language === "en" ? " " : ""}${sentence(count, coverage, named, language)}`,
    count,
    places,
    ...(rows === undefined ? {} : { rows }),
  };
}

function sentence(count: number, { of, unit }: Coverage, places: readonly string[], language: Language): string {
  const [found, all] = [count, of].map((number) => groupDigits(number));
  const named = places.length === 0 ? "" : places.join(language === "ja" ? "、" : ", ");
  if (language === "ja") {
    const base = unit === "values" ? "この項目の値" : "この表の記録";
    const where = named === "" ? "" : `（${named}${count > places.length ? "ほか" : ""}）`;
    return `${base}${all}件のうち${found}件が同じ誤りです${where}。`;
  }
  const base = unit === "values" ? "values of this field" : "records of this table";
  const where = named === "" ? "" : ` (${named}${count > places.length ? " and more" : ""})`;
  return `The same goes for ${found} of the ${all} ${base}${where}.`;
}

function shortPlace({ cell, line }: Location): string {
  return cell ?? (line === undefined ? "" : `${line}`);
}
