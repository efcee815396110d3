import type { EntityProfile, Manifest } from "@juso/model";
import { specVersion } from "@juso/schemas";
import { type DraftOptions, draftSubmission } from "../draft-submission.ts";
import { type WrittenFiles, writeSubmission } from "../write-submission.ts";
import { eventCity, eventYear, type WrittenPlace, type YearEvent } from "./year-event.ts";

/** The tables of an event as a clerk writes them, and a page that says what happened and how it is written. */
export async function writeEvent(event: YearEvent, options: DraftOptions): Promise<WrittenFiles> {
  const about: Omit<Manifest, "documents"> = {
    specVersion,
    municipalityCode: event.records.municipality?.[0]?.municipalityCode ?? eventCity.municipalityCode,
    fiscalYear: event.records.programme?.[0]?.fiscalYear ?? eventYear,
    level: "p0",
  };
  const files = await writeSubmission(draftSubmission(event.records, options), options.profiles, about);
  return new Map([...files, ["README.md", new TextEncoder().encode(page(event, options.profiles))]]);
}

function page({ name, story, title, written }: YearEvent, profiles: readonly EntityProfile[]): string {
  const rows = written.map((each) => {
    const { ja, en } = placeOf(each, profiles);
    return `| ${ja} | ${each.text.ja} | ${en}: ${each.text.en} |\n`;
  });
  return `# ${title.ja} / ${title.en}

${story.ja}
${story.en}

| どこに | 何を書くか | Where and what |
|---|---|---|
${rows.join("")}
\`\`\`
juso validate examples/events/${name}
\`\`\`
`;
}

/** A table by its title and file, a field by its title. */
function placeOf(
  { place }: WrittenPlace,
  profiles: readonly EntityProfile[],
): { readonly ja: string; readonly en: string } {
  const [entity, key] = place.split(".");
  const profile = profiles.find((each) => each.key === entity);
  const field = key === undefined ? undefined : profile?.fields.find((each) => each.key === key);
  if (profile === undefined || (key !== undefined && field === undefined)) {
    throw new RangeError(`an event is written at ${place}, which is no place of the standard`);
  }
  return field === undefined
    ? { ja: `「${profile.title.ja}」（${profile.fileName}.csv）`, en: profile.title.en }
    : { ja: `「${profile.title.ja}」の「${field.title.ja}」`, en: `${profile.title.en}, ${field.title.en}` };
}
