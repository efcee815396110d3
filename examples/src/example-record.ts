import type { EntityKey, EntityMap, EntityProfile, FieldProfile } from "@juso/model";
import { entityProfiles } from "@juso/schemas";

const profiles = new Map<EntityKey, EntityProfile>(entityProfiles.map((profile) => [profile.key, profile]));

/**
 * A record with the example that the model gives for each of its fields.
 *
 * @param without fields that do not apply to the situation that is told.
 * @param own what differs from the examples.
 */
export function exampleRecord<E extends EntityKey>(
  entity: E,
  own: Partial<EntityMap[E]> = {},
  without: readonly (keyof EntityMap[E] & string)[] = [],
): EntityMap[E] {
  const fields = profiles.get(entity)?.fields ?? [];
  const shown = fields.filter(({ key, example }) => example !== undefined && !without.some((each) => each === key));
  return {
    ...Object.fromEntries(shown.map((field) => [field.key, exampleValue(field)])),
    ...own,
  } as unknown as EntityMap[E];
}

function exampleValue({ kind, example = "" }: FieldProfile): unknown {
  if (kind === "code[]" || kind === "string[]") return example.split(";");
  return kind === "integer" || kind === "decimal" || kind === "boolean" ? JSON.parse(example) : example;
}
