import type { EntityProfile, Location, ReportInput, Text } from "@juso/model";
import { entityProfiles } from "@juso/schemas";

/** Finds what people call the field at a place of a report: by the sheet's name, else by the entity of the file. */
export function fieldTitles(inputs: readonly ReportInput[]): (location: Location) => Text | undefined {
  const entities = new Map(inputs.map(({ path, entity }) => [path, entity]));
  return ({ file, sheet, field }) => {
    const entity = file === undefined ? undefined : entities.get(file);
    const profile = entityProfiles.find((each) => (sheet === undefined ? each.key === entity : isSheetOf(each, sheet)));
    return profile?.fields.find(({ key }) => key === field)?.title;
  };
}

function isSheetOf({ key, fileName, title }: EntityProfile, sheet: string): boolean {
  return title.ja === sheet || fileName === sheet || key === sheet;
}
