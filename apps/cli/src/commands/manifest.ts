import { dirname, join } from "node:path";
import { type ByteSource, JusoError, type Language } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { isManifest, type ManifestPlace, manifestPlace, refreshManifest, submissionPath } from "@juso/tables";
import { findSubmission, findTogether } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { aboutOptions, unknownParts } from "../options/manifest-options.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, textOrJson, togetherOption } from "../options/options.ts";
import { emitText, note } from "../output/emit.ts";
import { writeFiles } from "../output/write-files.ts";
import type { ManifestOutcome } from "../results/printed-results.ts";

const manifestOptions = {
  ...textOrJson,
  ...aboutOptions,
  check: {
    kind: "flag",
    text: {
      ja: "書かずに、今のファイルと合うかを調べます",
      en: "Write nothing; tell whether it is up to date",
    },
  },
  ...togetherOption,
  ...commonOptions,
  out: {
    kind: "path",
    value: "path",
    text: {
      ja: "書き出す先。省くと提出物の manifest.json",
      en: "Where to write; the submission's manifest.json when left out",
    },
  },
} as const;

type ManifestOptions = OptionsOf<typeof manifestOptions>;

/** `juso manifest`. */
export const manifestCommand: Command = command({
  name: ["manifest"],
  section: "fill",
  summary: {
    ja: "表紙情報（manifest.json）を作り、または今のファイルに合わせて書き直します",
    en: "Write manifest.json, or refresh it after a change",
  },
  arguments: {
    path: { kind: "path", text: { ja: "提出物のフォルダ", en: "The folder of a submission" } },
  },
  options: manifestOptions,
  examples: [
    {
      line: {
        ja: "juso manifest 提出フォルダ --municipality 131016 --fiscal-year 2025 --level p0",
        en: "juso manifest FOLDER --municipality 131016 --fiscal-year 2025 --level p0",
      },
      text: { ja: "初めて作ります", en: "Make it for the first time" },
    },
    {
      line: { ja: "juso manifest 提出フォルダ", en: "juso manifest FOLDER" },
      text: { ja: "ファイルを直した後に、書き直します", en: "Refresh it after files were changed" },
    },
    {
      line: { ja: "juso manifest 提出フォルダ --check", en: "juso manifest FOLDER --check" },
      text: {
        ja: "送る前に、今のファイルと合うかを調べます",
        en: "Before sending, see whether it agrees with the files",
      },
    },
  ],
  exits: {
    ok: {
      ja: "作った、書き直した、または今のファイルのとおりです",
      en: "It was made or refreshed, or agrees with the files",
    },
    findings: {
      ja: "--check のとき、今のファイルと合わないか、ありません",
      en: "With --check: it does not agree with the files, or is not there",
    },
  },
  run: ({ arguments: { path }, options }, io) => manifest(path, options, io),
});

/**
 * `juso manifest`: writes or refreshes the manifest of a submission, with the hash of each file. What the manifest says already is kept;
 * what nobody knows is asked for. With `--check` nothing is written, and the exit code is 1 when the manifest is not up to date.
 */
async function manifest(path: string, options: ManifestOptions, io: CommandIo): Promise<number> {
  const { sources, files } = await (options.together ? findTogether : findSubmission)(io.folder, [path]);
  const place = manifestPlace(sources);
  if (sources.length === 1 && place.old === undefined && isFileItself(path, sources[0]!)) throw notAFolder(path);
  for (const source of place.inside) if (source.obstacle !== undefined) throw unreadable(source.name);
  const ownPath = pathOf(path, place);
  const refresh = await refreshManifest(place, givenBy(options), { profiles: entityProfiles, codeLists, specVersion });
  if (refresh.isUnreadable && !options.force && !options.check) throw notAManifest(ownPath);
  if (refresh.documents.length === 0) throw nothingToList(path);
  if (refresh.missing.length > 0 && !options.check) throw unknownParts(refresh.missing);
  const target = options.out ?? ownPath;
  const status = statusOf(place.old === undefined, refresh.isSame, options);
  if (!options.check && (!refresh.isSame || options.out !== undefined)) {
    const isRefresh = options.out === undefined;
    // The old manifest is what is refreshed; every other file that was read is an input.
    const inputs = new Set(files.filter((file) => !isManifest(submissionPath(file))));
    await writeFiles(io.folder, [{ path: target, content: refresh.text }], {
      force: options.force || isRefresh,
      inputs,
    });
  }
  const { changes, unlisted } = refresh;
  const outcome: ManifestOutcome = { path: target, status, changes, unlisted };
  const shown = options.format === "json" ? `${JSON.stringify(outcome, null, 2)}\n` : describe(outcome, options.lang);
  await emitText(shown, { ...options, out: undefined }, io);
  noteUnlisted(outcome, options, io);
  return status === "stale" || status === "missing" ? exitCode.findings : exitCode.ok;
}

function givenBy({ author, fiscalYear, level, municipality, specVersion: version }: ManifestOptions) {
  return {
    ...(version === undefined ? {} : { specVersion: version }),
    ...(municipality === undefined ? {} : { municipalityCode: municipality }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(level === undefined ? {} : { level }),
    ...(author === undefined ? {} : { author }),
  };
}

/** The path of the manifest, as the user would name it. */
function pathOf(path: string, place: ManifestPlace): string {
  const folder = isManifest(submissionPath(path)) ? dirname(path) : path;
  return join(folder, place.path).replaceAll("\\", "/");
}

function isFileItself(path: string, { name }: ByteSource): boolean {
  return submissionPath(path).endsWith(submissionPath(name));
}

function statusOf(isMissing: boolean, isSame: boolean, { check }: ManifestOptions): ManifestOutcome["status"] {
  if (isMissing) return check ? "missing" : "created";
  if (isSame) return "unchanged";
  return check ? "stale" : "updated";
}

function describe({ path, status, changes }: ManifestOutcome, language: Language): string {
  const words = wordsOf[language];
  const lines = changes.map((change) => `  ${words[change.change]} ${change.path}`);
  return `${[words[status](path), ...lines].join("\n")}\n`;
}

function noteUnlisted({ unlisted }: ManifestOutcome, options: ManifestOptions, io: CommandIo): void {
  if (unlisted.length === 0) return;
  note(
    options.lang === "ja"
      ? `ファイル名から何のデータか分からないため、一覧に入れていません：${unlisted.join("、")}。提出するなら「operator.csv」のような決められた名前に直し、提出しないなら除いてください。`
      : `Not listed, because their names do not tell what they hold: ${unlisted.join(", ")}. Rename them (operator.csv, for example) if they belong to the submission; otherwise take them out.`,
    options,
    io,
  );
}

const wordsOf = {
  ja: {
    created: (path: string) => `「${path}」を作りました。`,
    updated: (path: string) => `「${path}」を書き直しました。`,
    unchanged: (path: string) => `「${path}」は今のファイルのとおりです。`,
    stale: (path: string) => `「${path}」は今のファイルと合っていません。「juso manifest」で書き直せます。`,
    missing: (path: string) => `「${path}」がありません。「juso manifest」で作れます。`,
    added: "加わった：",
    changed: "中身が変わった：",
    removed: "なくなった：",
  },
  en: {
    created: (path: string) => `Made "${path}".`,
    updated: (path: string) => `Refreshed "${path}".`,
    unchanged: (path: string) => `"${path}" agrees with the files.`,
    stale: (path: string) => `"${path}" does not agree with the files. "juso manifest" refreshes it.`,
    missing: (path: string) => `There is no "${path}". "juso manifest" makes it.`,
    added: "added:",
    changed: "changed:",
    removed: "removed:",
  },
} as const;

function notAFolder(path: string): JusoError {
  return new JusoError("usage", {
    ja: `「${path}」はフォルダではないため、表紙情報を作れません。提出物のフォルダを指定してください（zipは展開してください）。`,
    en: `"${path}" is not a folder, so no manifest can be made for it. Name the submission's folder (unpack a zip first).`,
  });
}

function notAManifest(path: string): JusoError {
  return new JusoError("output-exists", {
    ja: `「${path}」が表紙情報として読めないため、書いてあることを残せません。作り直してよければ --force を付けてください。`,
    en: `"${path}" cannot be read as a manifest, so what it says cannot be kept. Add --force to make it anew.`,
  });
}

function unreadable(name: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `「${name}」を読めないため、表紙情報を作れません。理由は juso validate で確かめられます。`,
    en: `"${name}" cannot be read, so no manifest can be made. juso validate tells why.`,
  });
}

function nothingToList(path: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `「${path}」に、表紙情報に載せるファイル（決められた名前の表か、ブック）がありません。`,
    en: `"${path}" holds no file to list: no table with a standard name and no workbook.`,
  });
}
