import type { Measurement } from "./measure-command.ts";

/** What was measured, by the name of the probe. */
type Measurements = Readonly<Record<string, Measurement>>;

/** One figure that is held to a limit. */
export interface Ratio {
  /** Stands in `budget.json` and on the command line. */
  readonly id: string;
  readonly what: string;
  /** `×` a ratio, `MiB` a peak of memory, `s` a time that a person waits, whatever the machine. */
  readonly unit: "×" | "MiB" | "s";
  readonly probes: readonly string[];
  figure(measured: Measurements): number;
  /** From what it was computed, for people. */
  basis(measured: Measurements): string;
}

function secondsOf(id: string, what: string, probe: string, against: string): Ratio {
  return {
    id,
    what,
    unit: "×",
    probes: [probe, against],
    figure: (measured) => at(measured, probe).seconds / at(measured, against).seconds,
    basis: (measured) => `${seconds(at(measured, probe).seconds)} ÷ ${seconds(at(measured, against).seconds)}`,
  };
}

function memoryOf(id: string, what: string, probe: string, against: string): Ratio {
  return {
    id,
    what,
    unit: "×",
    probes: [probe, against],
    figure: (measured) => at(measured, probe).peakMebibytes / at(measured, against).peakMebibytes,
    basis: (measured) => `${peak(at(measured, probe))} ÷ ${peak(at(measured, against))}`,
  };
}

function peakOf(id: string, what: string, probe: string): Ratio {
  return {
    id,
    what,
    unit: "MiB",
    probes: [probe],
    figure: (measured) => at(measured, probe).peakMebibytes,
    basis: (measured) => seconds(at(measured, probe).seconds),
  };
}

function waitOf(id: string, what: string, probe: string): Ratio {
  return {
    id,
    what,
    unit: "s",
    probes: [probe],
    figure: (measured) => at(measured, probe).seconds,
    basis: (measured) =>
      `${seconds(at(measured, probe).processorSeconds)} of processor time, ${peak(at(measured, probe))}`,
  };
}

/** Time for a row, without what a run of ten rows takes. */
function perRow(measured: Measurements, probe: string, rows: number): number {
  return (at(measured, probe).seconds - at(measured, "ten").seconds) / rows;
}

/** The same on one thread, in time of the processor. */
function perRowAlone(measured: Measurements, probe: string, rows: number): number {
  return (at(measured, probe).processorSeconds - at(measured, "tenAlone").processorSeconds) / rows;
}

/** Processor time for one of five million rows ÷ for one of fewer, all on one thread. */
function rowAlone(id: string, what: string, probe: string, rows: number): Ratio {
  const each = (measured: Measurements): readonly [many: number, few: number] => [
    perRowAlone(measured, "fiveMillionAlone", 5_000_000),
    perRowAlone(measured, probe, rows),
  ];
  return {
    id,
    what,
    unit: "×",
    probes: ["tenAlone", probe, "fiveMillionAlone"],
    figure: (measured) => each(measured)[0] / each(measured)[1],
    basis: (measured) => each(measured).map(microseconds).join(" ÷ "),
  };
}

const storms = [
  ["wrong", "every cell wrong"],
  ["distinct", "every cell wrong, each in its own way"],
  ["shifted", "a table shifted by a column"],
] as const;

/** Everything that is held to a limit, in the order of the table. */
export const ratios: readonly Ratio[] = [
  secondsOf("million-decode", "1 M rows ÷ reading and decoding the same file", "million", "decode"),
  secondsOf("million-duckdb", "1 M rows ÷ DuckDB with the same checks", "million", "duckdb"),
  secondsOf("plain-million", "csv-parse + ajv + sets ÷ 1 M rows", "plain", "million"),
  ...storms.flatMap(([probe, what]) => [
    secondsOf(`storm-${probe}`, `1 M rows, ${what} ÷ clean`, probe, "million"),
    memoryOf(`storm-${probe}-memory`, `the same, peak memory`, probe, "million"),
  ]),
  peakOf("five-million-memory", "5 M rows, peak memory", "fiveMillion"),
  {
    id: "five-million-row",
    what: "5 M rows ÷ 100 k rows, time for a row without the start",
    unit: "×",
    probes: ["ten", "hundredThousand", "fiveMillion"],
    figure: (measured) => perRow(measured, "fiveMillion", 5_000_000) / perRow(measured, "hundredThousand", 100_000),
    basis: (measured) =>
      `${microseconds(perRow(measured, "fiveMillion", 5_000_000))} ÷ ${microseconds(perRow(measured, "hundredThousand", 100_000))}`,
  },
  rowAlone("alone-row-million", "the same in processor time on one thread, 5 M ÷ 1 M rows", "millionAlone", 1_000_000),
  rowAlone("alone-row", "the same in processor time on one thread, 5 M ÷ 100 k rows", "hundredThousandAlone", 100_000),
  secondsOf("cp932", "1 M rows of Japanese text, CP932 ÷ UTF-8", "cp932", "utf8"),
  secondsOf("workbook", "xlsx 100 k × 20 ÷ hucre streaming without checks", "workbook", "bareWorkbook"),
  peakOf("workbook-memory", "the same, peak memory", "workbook"),
  secondsOf("version", "`juso --version` ÷ an empty Node", "version", "empty"),
  secondsOf("city", "`juso validate`, the example city ÷ an empty Node", "city", "empty"),
  secondsOf("city-workbook", "`juso validate`, a workbook for the grant ÷ an empty Node", "cityWorkbook", "empty"),
  secondsOf("grant", "`juso grant calculate` ÷ an empty Node", "grant", "empty"),
  secondsOf("export-all", "`juso export all`, xlsx and pdf ÷ an empty Node", "exportAll", "empty"),
  peakOf("export-all-memory", "the same, peak memory", "exportAll"),
  secondsOf("export-application", "`juso export application` ÷ an empty Node", "exportApplication", "empty"),
  secondsOf("export-change", "`juso export change` ÷ an empty Node", "exportChange", "empty"),
  waitOf("extract", "all queries of `sql/extract` over 20 M case rows, DuckDB on 2 threads", "extract"),
  peakOf("extract-memory", "the same, peak memory", "extract"),
  waitOf("page-light-ready", "`juso-validator.html` until something can be chosen", "lightReady"),
  waitOf("page-light-example", "the same, its example (a town with errors)", "lightExample"),
  waitOf("page-full-ready", "`juso-full.html` until something can be chosen", "fullReady"),
  waitOf("page-full-example", "the same, its example (the city)", "fullExample"),
  waitOf("page-full-documents", "the same, all documents of the city as xlsx and pdf", "fullDocuments"),
  waitOf("nation", "`juso aggregate`, the packages of 1,741 municipalities", "nation"),
  peakOf("nation-memory", "the same, peak memory", "nation"),
  waitOf("suppression-60", "what to hide in three tables of 60 municipalities, 40 columns", "suppressionSmall"),
  waitOf("suppression-179", "the same, 179 municipalities, 60 columns", "suppressionLarge"),
  secondsOf("export-report", "`juso export report` ÷ an empty Node", "exportReport", "empty"),
];

function at(measured: Measurements, probe: string): Measurement {
  const found = measured[probe];
  if (!found) throw new Error(`${probe} was not measured`);
  return found;
}

function seconds(value: number): string {
  return `${value.toFixed(value < 1 ? 3 : 2)} s`;
}

function microseconds(value: number): string {
  return `${(value * 1e6).toFixed(2)} µs`;
}

function peak({ peakMebibytes }: Measurement): string {
  return `${Math.round(peakMebibytes)} MiB`;
}
