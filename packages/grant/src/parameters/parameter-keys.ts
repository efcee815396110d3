import { baseAmountKeys } from "./keys/base-amount-keys.ts";
import { categoryCapKeys } from "./keys/category-cap-keys.ts";
import { costItemKeys } from "./keys/cost-item-keys.ts";
import { deadlineKeys, formKeys, ministryKeys, prefecturalRuleKeys } from "./keys/procedure-keys.ts";
import { lineRateKeys, sharedRateKeys } from "./keys/rate-keys.ts";
import { roundingKeys } from "./keys/rounding-keys.ts";
import type { ParameterKey } from "./parameter-key.ts";

const keys: readonly ParameterKey[] = [
  ...lineRateKeys,
  ...sharedRateKeys,
  ...roundingKeys,
  ...deadlineKeys,
  ...ministryKeys,
  ...baseAmountKeys,
  ...categoryCapKeys,
  ...costItemKeys,
  ...formKeys,
  ...prefecturalRuleKeys,
];

/** Every key that a parameter set may hold. */
export const parameterKeys: ReadonlyMap<string, ParameterKey> = new Map(keys.map((key) => [key.key, key]));
