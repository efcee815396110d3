import { readdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { type ByteSource, JusoError, type Report } from "@juso/model";
import {
  comparedWith,
  type Difference,
  differentSubjects,
  type ReportFormat,
  type ReportFormatName,
  reportFormats,
  reportView,
} from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { readReport } from "../input/baseline.ts";
import type { CommonOptions } from "../options/options.ts";
import { emitFiles, emitSafeText, note } from "./emit.ts";
import { loadFonts } from "./fonts.ts";
import { checkTarget } from "./output-target.ts";
import { isStandardOutput } from "./standard-output.ts";
import type { OutputFile } from "./write-files.ts";

/** Which form a report has, and where it goes. */
export interface ReportOptions extends CommonOptions {
  readonly format: ReportFormatName;
  /** An earlier report, to say what changed since. */
  readonly baseline?: string | undefined;
}

/** What `juso validate` writes reports with. */
export interface ReportWriter {
  /**
   * The report with what changed since `--baseline`.
   *
   * @throws JusoError `usage` when that is a report of another municipality, fiscal year or level.
   */
  compared(report: Report): Report;
  /**
   * Writes the one report to `--out` or stdout.
   *
   * @param folder that of the files, as `folderOf` gives it.
   */
  write(report: Report, sources: readonly ByteSource[], folder?: string): Promise<void>;
  /**
   * Decides the names of several reports and looks whether files of these names can be written.
   *
   * @throws JusoError `output-exists` or `output-not-writable`; nothing was written then.
   */
  prepare(submissions: readonly string[]): void;
  /**
   * Writes one of the reports that were prepared into the folder of `--out`.
   *
   * @returns the paths of its files.
   */
  writeInto(report: Report, sources: readonly ByteSource[], folder?: string): Promise<readonly string[]>;
}

/**
 * The writer for the form that was asked for.
 *
 * @throws JusoError `usage` when the form is a file and `--out` is missing; `input-not-found` or `usage` for the baseline.
 */
export async function reportWriter(options: ReportOptions, io: CommandIo): Promise<ReportWriter> {
  const format: ReportFormat = reportFormats[options.format];
  if (!format.isText && isStandardOutput(options.out)) throw needsOut(options.format);
  const baseline = options.baseline === undefined ? undefined : await readReport(options.baseline, io);
  const prefixes = new Map<string, string>();
  return {
    prepare: (submissions) => {
      const out = options.out as string;
      for (const submission of submissions) {
        const known = new Set([...prefixes.values()].map((name) => name.toLowerCase()));
        prefixes.set(submission, distinct(prefixOf(submission), known));
      }
      for (const name of namesIn(resolve(io.folder, out))) {
        const isTarget = [...prefixes.values()].some((prefix) => name.startsWith(`${prefix}-`));
        if (!isTarget || !name.endsWith(`.${format.extension}`)) continue;
        const path = join(out, name);
        checkTarget(resolve(io.folder, path), path, { force: options.force, inputs: io.inputs });
      }
    },
    compared: (report) => {
      if (baseline === undefined) return report;
      const difference = differentSubjects(report, baseline);
      if (difference !== undefined) throw otherSubject(options.baseline as string, difference);
      return comparedWith(report, baseline);
    },
    write: async (report, sources, folder) => {
      if (format.isText) {
        const isColoured = isStandardOutput(options.out) && io.isColoured === true;
        return emitSafeText(
          format.write(reportView(report, options.lang, undefined, undefined, folder), isColoured),
          options,
          io,
        );
      }
      const out = options.out as string;
      const files = await filesOf(format, report, sources, options, io);
      // One file stands where --out says; several stand in a folder of that name.
      const isFolder = namesFolder(out, io);
      if (files.length > 1 && !isFolder) throw needsFolder(out);
      await emitFiles(
        files.map((file) => ({ ...file, path: isFolder ? join(out, file.path) : out })),
        options,
        io,
      );
    },
    writeInto: async (report, sources, folder) => {
      const submission = report.submission ?? "";
      const prefix = prefixes.get(submission) ?? prefixOf(submission);
      const files = await filesOf(format, report, sources, options, io, folder);
      const placed = files.map((file) => ({
        ...file,
        path: join(options.out as string, joinedName(prefix, submission, file.path)),
      }));
      await emitFiles(placed, { ...options, quiet: true }, io);
      return placed.map(({ path }) => path);
    },
  };
}

/** The report as files, each under the name that it has when nobody says otherwise. */
async function filesOf(
  format: ReportFormat,
  report: Report,
  sources: readonly ByteSource[],
  options: ReportOptions,
  io: CommandIo,
  folder?: string,
): Promise<readonly OutputFile[]> {
  if (format.isText) {
    const view = reportView(report, options.lang, undefined, undefined, folder);
    return [{ path: `report.${format.extension}`, content: format.write(view, false) }];
  }
  const { files, notes } = await format.write(reportView(report, options.lang, sources, loadFonts));
  for (const sentence of notes) note(sentence[options.lang], options, io);
  return files.map(({ name, content }) => ({ path: name, content }));
}

function otherSubject(path: string, difference: Difference): JusoError {
  const what = {
    municipality: { ja: "別の市町村", en: "another municipality" },
    fiscalYear: { ja: "別の年度", en: "another fiscal year" },
    level: { ja: "別の範囲（--level）", en: "another level (--level)" },
  }[difference];
  return new JusoError("usage", {
    ja: `前回の報告「${path}」は${what.ja}のものなので、比べられません。同じ提出物の前回の報告を指定してください。`,
    en: `The earlier report "${path}" is of ${what.en} and cannot be compared. Give the earlier report of the same submission.`,
  });
}

/** Does this name a folder: one that is there, or a name that ends in `/` or has no extension? */
function namesFolder(path: string, io: CommandIo): boolean {
  if (/[\\/]$/.test(path) || extname(path) === "") return true;
  return statSync(resolve(io.folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What the names of a submission's reports begin with: its path, as a part of a file name. */
function prefixOf(submission: string): string {
  const path = submission.replace(/[\\/]+$/, "");
  return path.replaceAll(/[\\/:]+/g, "_").replace(/\.(?:xlsx|zip|ods)$/i, "");
}

function distinct(name: string, known: ReadonlySet<string>): string {
  let found = name;
  for (let number = 2; known.has(found.toLowerCase()); number += 1) found = `${name}-${number}`;
  return found;
}

/** The name of a file of a submission that is a workbook begins as the workbook is called, which is said once. */
function joinedName(prefix: string, submission: string, name: string): string {
  const own = prefixOf(submission.replaceAll("\\", "/").split("/").at(-1) ?? "");
  return own !== "" && name.startsWith(`${own}-`) ? `${prefix}${name.slice(own.length)}` : `${prefix}-${name}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Where there is no folder, nothing can be in the way; writing says what is wrong with one that cannot be read.
    return [];
  }
}

function needsFolder(path: string): JusoError {
  return new JusoError("usage", {
    ja: `--format workbook は、この提出物では二つ以上のブックを作るため、「${path}」一つには書けません。--out でフォルダを指定してください。`,
    en: `For this submission, --format workbook makes two or more workbooks, which do not fit into "${path}": name a folder with --out.`,
  });
}

function needsOut(format: ReportFormatName): JusoError {
  return new JusoError("usage", {
    ja: `--format ${format} はファイルを作るので、--out でファイルの名前を指定してください（標準出力には書けません）。`,
    en: `--format ${format} makes a file, which cannot go to standard output: name it with --out.`,
  });
}
