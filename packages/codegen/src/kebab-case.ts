/** `planRole` becomes `plan-role`: the name of an entity's files and sheets. */
export function kebabCase(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `plan-role` becomes `planRole`: the name of what a file exports. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `planRole` and `plan-role` become `PlanRole`: the name of a type. */
export function typeName(name: string): string {
  const key = camelCase(name);
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
