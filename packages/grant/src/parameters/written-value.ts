import { componentTitles, type Text } from "@juso/model";
import type { CostItemRoute, ParameterKind } from "./parameter-set.ts";

/** A value as a person wrote it, in the one form that the calculation reads, as far as it can be understood; else as it is, to be refused. */
export function writtenValue(kind: ParameterKind, value: unknown): unknown {
  switch (kind) {
    case "fraction":
      return writtenFraction(value);
    case "yen":
    case "integer":
      return writtenNumber(value);
    case "route":
      return writtenRoute(value);
    default:
      return value;
  }
}

/** `１，０００円` is 1000. */
function writtenNumber(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const digits = value.normalize("NFKC").replace(/[,¥\s]|円|年|人|か月/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : value;
}

/** `0.5`, `50%` and `100分の50` are `50/100`, as the law writes it. A number that a fraction does not give exactly stays as it is. */
function writtenFraction(value: unknown): unknown {
  if (typeof value !== "number" && typeof value !== "string") return value;
  const text = `${value}`.normalize("NFKC").replace(/\s/g, "");
  const percent = /^(\d+(?:\.\d{1,6})?)%$/.exec(text)?.[1];
  if (percent !== undefined) return `${percent}/100`;
  const [, whole, part] = /^(\d+)分の(\d+(?:\.\d{1,6})?)$/.exec(text) ?? [];
  if (whole !== undefined) return `${part}/${whole}`;
  const [, ones, decimals] = /^(\d+)\.(\d{1,6})$/.exec(text) ?? [];
  if (ones !== undefined && decimals !== undefined) return `${hundredths(ones, decimals)}/100`;
  return typeof value === "number" && !/^[01]$/.test(text) ? value : text;
}

function hundredths(ones: string, decimals: string): string {
  const digits = decimals.padEnd(2, "0");
  const rest = digits.slice(2).replace(/0+$/, "");
  return `${Number(`${ones}${digits.slice(0, 2)}`)}${rest === "" ? "" : `.${rest}`}`;
}

/**
 * Who pays is asked only of costs that this grant does not pay: what it pays in some components belongs to those. English is only needed by
 * readers of English.
 */
function writtenRoute(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { components, destination, treatment } = value as Partial<Record<keyof CostItemRoute, unknown>>;
  const given = destination as Partial<Text> | undefined;
  if (given?.ja) return { ...value, destination: { ...given, en: given.en || given.ja } };
  if (treatment === "excluded") return value;
  const titles = (Array.isArray(components) ? components : []).flatMap((code): readonly Text[] =>
    Object.hasOwn(componentTitles, code as string) ? [componentTitles[code as keyof typeof componentTitles]] : [],
  );
  const joined = { ja: titles.map(({ ja }) => ja).join("、"), en: titles.map(({ en }) => en).join(", ") };
  return { ...value, destination: titles.length === 0 ? thisGrant : joined };
}

const thisGrant: Text = { ja: "重層的支援体制整備事業交付金", en: "the grant of this programme" };
