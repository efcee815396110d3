import { type ParameterKind, parameterKeys } from "@juso/grant";

/** The sheet on which values of a kind stand. */
type KindSheet = "values" | "bands" | "routes";

function sheetOfKind(kind: ParameterKind): KindSheet {
  if (kind === "route") return "routes";
  return kind === "bands" || kind === "additions" ? "bands" : "values";
}

/** Does the value of a key stand on a sheet? A key that nobody knows stands on none. */
export function isOnSheet(key: string, sheet: KindSheet): boolean {
  const definition = parameterKeys.get(key);
  return definition !== undefined && sheetOfKind(definition.kind) === sheet;
}
