import { join } from "node:path";
import { type ByteSource, JusoError, type Report } from "@juso/model";
import {
  comparedWith,
  type Difference,
  differentSubjects,
  type FileFormat,
  type ReportFormat,
  type ReportFormatName,
  reportFormats,
  reportView,
} from "@juso/reporters";
import { readReport } from "./baseline.ts";
import type { CommandIo } from "./cli-io.ts";
import { emitFiles, emitSafeText, note } from "./emit.ts";
import { loadFonts } from "./fonts.ts";
import type { CommonOptions } from "./options.ts";
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
  /** Writes the one report to `--out` or stdout. */
  write(report: Report, sources: readonly ByteSource[]): Promise<void>;
  /**
   * Writes one of several reports into the folder of `--out`.
   *
   * @returns the paths of its files.
   */
  writeInto(report: Report, sources: readonly ByteSource[]): Promise<readonly string[]>;
}

/**
 * The writer for the form that was asked for.
 *
 * @throws JusoError `usage` when the form is a file and `--out` is missing; `input-not-found` or `usage` for the baseline.
 */
export async function reportWriter(options: ReportOptions, io: CommandIo): Promise<ReportWriter> {
  const format: ReportFormat = reportFormats[options.format];
  if (!format.isText && options.out === undefined) throw needsOut(options.format);
  const baseline = options.baseline === undefined ? undefined : await readReport(options.baseline, io);
  return {
    compared: (report) => {
      if (baseline === undefined) return report;
      const difference = differentSubjects(report, baseline);
      if (difference !== undefined) throw otherSubject(options.baseline as string, difference);
      return comparedWith(report, baseline);
    },
    write: async (report, sources) => {
      if (format.isText) {
        const isColoured = options.out === undefined && io.isColoured === true;
        return emitSafeText(format.write(reportView(report, options.lang), isColoured), options, io);
      }
      const files = await filesOf(format, report, sources, options, io);
      const [only] = files;
      // One file stands where --out says; several stand in a folder of that name.
      const places =
        files.length === 1 && only !== undefined && !isFolderName(options.out as string)
          ? [{ ...only, path: options.out as string }]
          : files.map((file) => ({ ...file, path: join(options.out as string, file.path) }));
      await emitFiles(places, options, io);
    },
    writeInto: async (report, sources) => {
      const name = (report.submission ?? "").replaceAll(/[\\/:]+/g, "_").replace(/\.(?:xlsx|zip|ods)$/i, "");
      const content = format.isText ? [{ path: `report.${format.extension}`, content: textOf(format, report) }] : [];
      const files = format.isText ? content : await filesOf(format, report, sources, options, io);
      const placed = files.map((file) => ({ ...file, path: join(options.out as string, `${name}-${file.path}`) }));
      await emitFiles(placed, { ...options, quiet: true }, io);
      return placed.map(({ path }) => path);
    },
  };

  function textOf(text: Extract<ReportFormat, { isText: true }>, report: Report): string {
    return text.write(reportView(report, options.lang), false);
  }
}

async function filesOf(
  format: FileFormat,
  report: Report,
  sources: readonly ByteSource[],
  options: ReportOptions,
  io: CommandIo,
): Promise<readonly OutputFile[]> {
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

function isFolderName(path: string): boolean {
  return /[\\/]$/.test(path);
}

function needsOut(format: ReportFormatName): JusoError {
  return new JusoError("usage", {
    ja: `--format ${format} はファイルを作るので、--out で書き出す先を指定してください。`,
    en: `--format ${format} makes a file: say where to with --out.`,
  });
}
