import { JusoError, type Manifest, type ManifestDocument } from "@juso/model";
import { checkManifest, type SaidByFiles } from "@juso/tables";
import type { OptionsOf } from "./option-definition.ts";

/** What a manifest file holds, as far as it is one; keys of later versions are kept as they are. */
export type ManifestContent = Readonly<Record<string, unknown>>;

/** Options that tell what a manifest says about the whole. */
export const aboutOptions = {
  municipality: {
    kind: "municipalityCode",
    value: "code",
    text: { ja: "団体コード（6桁）", en: "Municipality code, six digits" },
  },
  fiscalYear: { kind: "fiscalYear", value: "year", text: { ja: "年度（例 2025）", en: "Fiscal year, such as 2025" } },
  level: {
    kind: "choice",
    value: "level",
    choices: ["p0", "p1"],
    text: {
      ja: "p0 は庁内で使うもの、p1 は都道府県へ出すもの",
      en: "p0 stays inside the municipality, p1 goes to the prefecture",
    },
  },
  author: {
    kind: "text",
    value: "department",
    text: { ja: "作成した部署の名前", en: "The department that prepared it" },
  },
  specVersion: {
    kind: "version",
    value: "version",
    text: { ja: "標準の版。省くと今の版", en: "Version of the standard; the installed one when left out" },
  },
} as const;

/** The parts of a manifest that say something about the whole. */
type About = Omit<Manifest, "documents">;

/**
 * The text of a manifest as an object, or `undefined` when it is not one.
 *
 * @param text the file's text.
 */
export function manifestContent(text: string): ManifestContent | undefined {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof content === "object" && content !== null && !Array.isArray(content)
      ? (content as ManifestContent)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The files that a manifest lists, as far as they have a path. */
export function listedDocuments(content: ManifestContent | undefined): readonly ManifestDocument[] {
  const documents: readonly unknown[] = Array.isArray(content?.documents) ? content.documents : [];
  return documents.filter(
    (document): document is ManifestDocument =>
      typeof document === "object" && document !== null && typeof (document as { path?: unknown }).path === "string",
  );
}

/**
 * What the new manifest says about the whole, as far as it is known: the options first, then the manifest as it is, then the files.
 *
 * @param specVersion the version for a manifest that has none.
 */
export function aboutSubmission(
  options: OptionsOf<typeof aboutOptions>,
  content: ManifestContent | undefined,
  said: SaidByFiles,
  specVersion: string,
): Partial<About> {
  const given = {
    specVersion: options.specVersion,
    municipalityCode: options.municipality,
    fiscalYear: options.fiscalYear,
    level: options.level,
    author: options.author,
  };
  const sources: readonly ManifestContent[] = [given, validParts(content), { ...said, specVersion }];
  const pick = (key: keyof About): unknown => sources.find((source) => source[key] !== undefined)?.[key];
  const about = Object.fromEntries(
    parts.map(({ key }) => [key, pick(key)] as const).filter(([, value]) => value !== undefined),
  );
  return about as Partial<About>;
}

/** The sentence that asks for every part that nobody knows, or `undefined` when all are known. */
export function askForMissing(about: Partial<About>): JusoError | undefined {
  const missing = parts.filter(({ key, flag }) => flag !== undefined && about[key] === undefined);
  return missing.length === 0 ? undefined : unknownParts(missing);
}

/** The parts of a manifest that have their right form. */
function validParts(content: ManifestContent | undefined): ManifestContent {
  if (content === undefined) return {};
  const wrong = new Set<unknown>();
  const candidate = { ...content, documents: [] };
  const { events } = checkManifest(candidate, ([key]) => ({ file: "", pointer: `${String(key)}` }));
  for (const event of events) if (event.kind === "finding") wrong.add(event.finding.location.pointer);
  return Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(key)));
}

const parts: readonly {
  readonly key: keyof About;
  readonly flag?: string;
  readonly ja?: string;
  readonly en?: string;
}[] = [
  { key: "specVersion" },
  { key: "municipalityCode", flag: "--municipality 131016", ja: "団体コード", en: "the municipality code" },
  { key: "fiscalYear", flag: "--fiscal-year 2025", ja: "年度", en: "the fiscal year" },
  {
    key: "level",
    flag: "--level p0",
    ja: "データの水準（庁内で使うなら p0、都道府県へ出すなら p1）",
    en: "the level (p0 inside the municipality, p1 for the prefecture)",
  },
  { key: "author" },
];

function unknownParts(missing: typeof parts): JusoError {
  const flags = missing.map(({ flag }) => flag).join(" ");
  return new JusoError("usage", {
    ja: `提出物からは${missing.map(({ ja }) => ja).join("、")}が分かりません。「${flags}」のように値を付けて、もう一度実行してください。`,
    en: `The submission does not tell ${missing.map(({ en }) => en).join(", ")}. Run it again with values, such as "${flags}".`,
  });
}
