import { counted, type EntityProfile, type Finding, groupDigits, type Skipped } from "@juso/model";
import { readingChecks } from "@juso/tables";
import { columnShift, type WrongColumn } from "./column-shift.ts";
import { type FindingGroup, type FindingStore, fewestOfGroup } from "./finding-store.ts";
import { listSeparator } from "./list-separator.ts";
import type { FactCounter, TableFacts } from "./table-facts.ts";
import { coveredThroughout } from "./throughout.ts";
import type { ValidationOptions } from "./validation-options.ts";

/** One cause of many findings, said in their place; what followed from it is listed as not checked, with its count. */
export interface Cause {
  readonly finding: Finding;
  readonly skipped: readonly Skipped[];
}

/** So many columns that are wrong throughout make a table suspicious as a whole. */
const fewestColumns = 3;

const ofReading: ReadonlySet<string> = new Set(readingChecks.map(({ id }) => id));

/**
 * Looks for the cause behind columns that are wrong throughout: a table whose values stand beside their headings, a table of something
 * else, a list with another separator. The findings that follow from it are taken out of the store.
 */
export function findCauses(store: FindingStore, facts: FactCounter, options: ValidationOptions): readonly Cause[] {
  const groups = [...store.groups()].sort(byCheck);
  return facts.all().flatMap((table) => {
    const profile = options.profiles.find(({ key }) => key === table.entity);
    if (profile === undefined) return [];
    const own = groups.filter(({ place }) => place.file === table.file && place.sheet === table.sheet);
    const wrong = own.filter((group) => group.place.field !== undefined && coveredThroughout(group, facts));
    const ofTable = tableCause(own, wrong, table, profile, options, store);
    if (ofTable !== undefined) return [ofTable];
    return wrong.flatMap((group) => separatorCause(group, profile, options, store) ?? []);
  });
}

/** Groups come in the order in which they were first met, and that is another one for each way to read a table. */
function byCheck(a: FindingGroup, b: FindingGroup): number {
  return compareText(a.checkId, b.checkId) || compareText(a.place.field ?? "", b.place.field ?? "");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tableCause(
  own: readonly FindingGroup[],
  wrong: readonly FindingGroup[],
  table: TableFacts,
  profile: EntityProfile,
  options: ValidationOptions,
  store: FindingStore,
): Cause | undefined {
  const columnOf = ({ place }: FindingGroup): number => table.columns.get(place.field ?? "") ?? 0;
  const columns = [...new Map(wrong.map((group) => [group.place.field, group])).values()].sort(
    (a, b) => columnOf(a) - columnOf(b),
  );
  const given = [...table.columns.keys()].filter((field) => (table.filled.get(field) ?? 0) > 0);
  if (columns.length < fewestColumns) return undefined;
  const shift = columnShift(columns.map(wrongColumn), table, profile, options.codeLists);
  if (shift === undefined && columns.length * 3 < Math.max(given.length, fewestColumns) * 2) return undefined;
  const titles = columns.map(({ place }) => profile.fields.find(({ key }) => key === place.field)?.title);
  const [first] = columns;
  const { file, sheet } = table;
  const line = first?.findings[0]?.location.line;
  const finding: Finding = {
    checkId: "table-values-under-headings",
    messageId: shift === undefined ? "foreign" : shift > 0 ? "right" : "left",
    location: { file, ...(sheet === undefined ? {} : { sheet }), ...(line === undefined ? {} : { line }) },
    data: {
      title: profile.title.ja,
      titleEn: profile.title.en,
      by: Math.abs(shift ?? 0),
      wrong: columns.length,
      given: Math.max(given.length, columns.length),
      fields: titles.map((title) => title?.ja ?? "").join("、"),
      fieldsEn: titles.map((title) => title?.en ?? "").join(", "),
    },
    values: {},
    isPersonal: false,
  };
  const gone = own.filter(({ checkId }) => !ofReading.has(checkId));
  for (const group of gone) store.drop(group);
  return { finding, skipped: leftOut(gone, profile) };
}

function wrongColumn({ place, findings }: FindingGroup): WrongColumn {
  // To read the value of a finding is to word it; a few tell enough.
  const texts = findings
    .slice(0, fewestOfGroup)
    .flatMap(({ values }) => (typeof values.value === "string" ? [values.value] : []));
  return { field: place.field ?? "", texts };
}

/** What was not said of each check, and how often it would have been. */
function leftOut(groups: readonly FindingGroup[], { title }: EntityProfile): readonly Skipped[] {
  const counts = new Map<string, number>();
  for (const { checkId, count } of groups) counts.set(checkId, (counts.get(checkId) ?? 0) + count);
  return [...counts].map(([checkId, count]) => {
    const number = groupDigits(count);
    return {
      checkId,
      because: {
        ja: `「${title.ja}」の表の値が見出しと合っていないため、そこから生じた指摘${number}件を省きました。`,
        en: `The values of "${title.en}" do not stand under their headings; ${counted(count, "finding")} that ${count === 1 ? "follows" : "follow"} from it ${count === 1 ? "was" : "were"} left out.`,
      },
    };
  });
}

function separatorCause(
  group: FindingGroup,
  profile: EntityProfile,
  { codeLists }: ValidationOptions,
  store: FindingStore,
): Cause | undefined {
  const field = profile.fields.find(({ key }) => key === group.place.field);
  const [first] = group.findings;
  if (field === undefined || first === undefined || !field.kind.endsWith("[]")) return undefined;
  const separator = listSeparator(wrongColumn(group).texts, field, codeLists);
  if (separator === undefined) return undefined;
  store.drop(group);
  const rows = group.rows();
  const data = { field: field.title.ja, fieldEn: field.title.en, separator, count: group.count };
  return {
    finding: {
      ...first,
      checkId: "list-separated-by-semicolon",
      messageId: "other",
      data,
      values: {},
      ...(rows === undefined ? {} : { rows }),
    },
    skipped: [],
  };
}
