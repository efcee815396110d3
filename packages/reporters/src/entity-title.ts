import type { Language } from "@juso/model";
import { entityProfiles } from "@juso/schemas";

/** What people call a table; its key when it is unknown. */
export function entityTitle(entity: string | undefined, language: Language): string | undefined {
  return entityProfiles.find(({ key }) => key === entity)?.title[language] ?? entity;
}
