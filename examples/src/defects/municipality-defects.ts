import type { Municipality } from "@juso/model";
import type { Defect } from "./defect.ts";

const neighbour = { prefectureName: "サンプル県", hasWelfareOffice: true } as const;

/** What is wrong with the codes and names of municipalities. Neighbours are added, so that the city's own row stays right. */
export const municipalityDefects: readonly Defect[] = [
  wrongNeighbour(
    "municipality-code-five-digits",
    { ja: "隣の町の団体コードが5桁である", en: "The code of the neighbouring town has five digits" },
    { ...neighbour, municipalityCode: "99301", municipalityName: "見本川町", municipalityKind: "town" },
    ["municipality-code-format", "fiveDigits", "municipalityCode"],
  ),
  wrongNeighbour(
    "municipality-code-wrong-check-digit",
    { ja: "隣の町の団体コードの検査数字が合わない", en: "The check digit of the neighbouring town's code is wrong" },
    { ...neighbour, municipalityCode: "993020", municipalityName: "見本野町", municipalityKind: "town" },
    ["municipality-code-check-digit", "wrong", "municipalityCode"],
  ),
  wrongNeighbour(
    "municipality-code-not-registered",
    { ja: "団体コードが、団体の一覧にない", en: "The code is not in the register" },
    { ...neighbour, municipalityCode: "992038", municipalityName: "見本原市", municipalityKind: "city" },
    ["municipality-code-registered", "unknown", "municipalityCode"],
  ),
  wrongNeighbour(
    "municipality-name-differs",
    { ja: "団体コードと市町村名が合わない", en: "The name is not that of the code" },
    { ...neighbour, municipalityCode: "992020", municipalityName: "見本湊市", municipalityKind: "city" },
    ["municipality-name-registered", "differs", "municipalityName"],
  ),
];

function wrongNeighbour(
  id: string,
  title: Defect["title"],
  municipality: Municipality,
  [ruleId, messageId, field]: readonly [ruleId: string, messageId: string, field: string],
): Defect {
  return {
    id,
    title,
    spoil({ append, expect }) {
      const record = append("municipality", municipality);
      expect(ruleId, messageId, "error", { entity: "municipality", record, field });
      expect("municipality-one-per-submission", "another", "error", {
        entity: "municipality",
        record,
        field: "municipalityCode",
      });
    },
  };
}
