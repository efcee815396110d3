import { publishRollUp, type Reception, type RollUp, readNumberIds, rollUpReception } from "@juso/aggregate";
import { defaultInterval, type ThresholdPolicy, thresholdPolicy } from "@juso/disclosure";
import { JusoError } from "@juso/model";
import { publicationFiles, type RollUpFile, rollUpFiles } from "@juso/roll-up-files";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, parametersOption, registerOption, textOrJson } from "../options/options.ts";
import { emitText, note } from "../output/emit.ts";
import { writeFiles } from "../output/write-files.ts";
import { loadSolver } from "../reception/load-solver.ts";
import { openReception } from "../reception/open-reception.ts";
import { printedReception } from "../reception/printed-reception.ts";
import { readListOption } from "../reception/read-list-option.ts";
import { receptionOptions } from "../reception/reception-options.ts";
import { receptionText } from "../reception/reception-text.ts";
import { toolText } from "../tool-version.ts";

const aggregateOptions = {
  ...receptionOptions,
  publish: {
    kind: "flag",
    text: {
      ja: "公表用の表を作ります。小さい数と、そこから分かってしまう数は X にします",
      en: "Write tables for publication: small numbers, and those that would tell them, become X",
    },
  },
  threshold: {
    kind: "wholeNumber",
    value: "number",
    fallback: 0,
    text: {
      ja: "公表で、この数より小さい人数・件数を X にします。省くと人口規模ごとの案（人口2千未満はすべて、2万5千未満は20未満、ほかは10未満）",
      en: "Hide numbers of persons below this; by population when left out (all below 2,000 inhabitants, below 20 under 25,000, else below 10; proposed)",
    },
  },
  interval: {
    kind: "wholeNumber",
    value: "number",
    fallback: defaultInterval,
    text: {
      ja: "公表で、X の値がこの幅より狭くは分からないようにします",
      en: "No X may be told more closely than ± this many",
    },
  },
  previous: {
    kind: "path",
    value: "file",
    text: {
      ja: "前に公表したときの秘匿記録（suppression-record.csv）。そのとき X だったものは X のままにします",
      en: "Record of an earlier publication (suppression-record.csv): what was X stays X",
    },
  },
  ...textOrJson,
  ...parametersOption,
  ...registerOption,
  ...commonOptions,
  out: {
    kind: "path",
    value: "folder",
    text: {
      ja: "書き出すフォルダ。省くと juso-roll-up（公表用は juso-publication）",
      en: "Folder to write to: juso-roll-up, or juso-publication, when left out",
    },
  },
} as const;

type AggregateOptions = OptionsOf<typeof aggregateOptions>;

/** `juso aggregate`. */
export const aggregateCommand: Command = command({
  name: ["aggregate"],
  section: "prefecture",
  summary: {
    ja: "市町村から届いたパッケージを受け付けて集計します",
    en: "Receive the packages of municipalities and add them up",
  },
  arguments: {
    path: {
      kind: "path",
      text: { ja: "届いたパッケージ（zip）の入ったフォルダ", en: "The folder with the packages that arrived" },
    },
  },
  options: aggregateOptions,
  examples: [
    {
      line: {
        ja: "juso aggregate 受付 --roster 名簿.csv --fiscal-year 2025 --document report --deadline 2026-04-10 --out 集計",
        en: "juso aggregate RECEIVED --roster roster.csv --fiscal-year 2025 --document report --deadline 2026-04-10 --out OUT",
      },
      text: {
        ja: "誰が出し、誰が出していないか、合計はいくらかを「集計」に書き出します",
        en: "Who submitted, who did not, and the totals",
      },
    },
    {
      line: {
        ja: "juso aggregate 受付 --roster 名簿.csv --fiscal-year 2025 --document report --publish --out 公表",
        en: "juso aggregate RECEIVED --roster roster.csv --fiscal-year 2025 --document report --publish --out OUT",
      },
      text: { ja: "公表できる表を作ります", en: "Tables that may be published" },
    },
  ],
  exits: {
    ok: { ja: "集計しました。入れていない市町村はありません", en: "Added up, and no municipality is left out" },
    findings: {
      ja: "集計しましたが、入れていない市町村かファイルがあります。公表用の表が安全と確かめられないときも1です",
      en: "Added up, but a municipality or a file is left out; also when tables cannot be shown to be safe to publish",
    },
  },
  notes: [
    {
      ja: "同じ市町村から複数届いたときは、どれも選ばずに「重複」とします。採用.csv で選んでください。",
      en: "Of several packages of one municipality none is chosen: name the one that counts in the file of --choices.",
    },
    {
      ja: "事例の記録が入ったファイルは受け付けず、中身を写しません。",
      en: "A file with case records is refused, and nothing of it is copied.",
    },
    {
      ja: "公表のしきい値は、他の制度の基準をもとにした案です。この事業について決まったものではありません。",
      en: "The thresholds of a publication are a proposal taken from another field; none is fixed for this programme.",
    },
  ],
  run: ({ arguments: { path }, options }, io) => aggregateFolder(path, options, io),
});

async function aggregateFolder(path: string, options: AggregateOptions, io: CommandIo): Promise<number> {
  const { reception } = await openReception(path, options, io);
  const rollUp = rollUpReception(reception);
  const out = options.out ?? (options.publish ? "juso-publication" : "juso-roll-up");
  const files = options.publish
    ? await filesToPublish(rollUp, options, io)
    : filesToKeep(reception, rollUp, options, io);
  await writeFiles(
    io.folder,
    files.map(({ path: name, pieces }) => ({ path: `${out}/${name}`, content: pieces })),
    { force: options.force, inputs: io.inputs },
  );
  const printed = printedReception(reception, rollUp);
  const text =
    options.format === "json" ? `${JSON.stringify(printed, null, 2)}\n` : receptionText(printed, options.lang);
  await emitText(text, { ...options, out: undefined }, io);
  note(writtenNote(out, files.length, options.publish)[options.lang], options, io);
  return printed.leftOut.length === 0 && printed.refusedFiles.length === 0 ? exitCode.ok : exitCode.findings;
}

function filesToKeep(
  reception: Reception,
  rollUp: RollUp,
  { asOf, lang }: AggregateOptions,
  io: CommandIo,
): readonly RollUpFile[] {
  return rollUpFiles(reception, rollUp, { language: lang, date: asOf ?? io.today(), creator: toolText() });
}

async function filesToPublish(
  rollUp: RollUp,
  options: AggregateOptions,
  io: CommandIo,
): Promise<readonly RollUpFile[]> {
  const { asOf, interval, lang, threshold } = options;
  const policy = threshold === 0 ? thresholdPolicy : sameForAll(threshold);
  const previous = await readListOption("--previous", options.previous, readNumberIds, io);
  const solver = await loadSolver();
  const publication = await publishRollUp(rollUp, {
    policy,
    interval,
    solver,
    ...(previous && { previouslyHidden: previous }),
  });
  if (!publication.disclosure.passes) throw notSafe(publication.disclosure.failed.length);
  const made = { language: lang, date: asOf ?? io.today(), creator: toolText() };
  return publicationFiles(publication, { ...made, fiscalYear: rollUp.fiscalYear, policy });
}

/** The threshold that the publisher gave, for municipalities of every size. */
function sameForAll(threshold: number): ThresholdPolicy {
  return {
    ...thresholdPolicy,
    id: `below-${threshold}`,
    persons: [{ populationFrom: 0, hideBelow: threshold }],
    source: "公表する者が指定",
  };
}

function notSafe(count: number): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `公表用の表は作っていません。X にしても値が分かってしまうところが${count}か所あります。--threshold を大きくするか、--interval を小さくして、もう一度試してください。`,
    en: `Nothing was written for publication: ${count} hidden number(s) could still be told. Try a larger --threshold or a smaller --interval.`,
  });
}

function writtenNote(out: string, count: number, isPublication: boolean): { readonly ja: string; readonly en: string } {
  if (isPublication) {
    return {
      ja: `「${out}」に${count}ファイルを書きました。publication は公表できます。inside は隠した値が入っているので、外に出さないでください。`,
      en: `Wrote ${count} files to "${out}". publication may be published; inside holds what is hidden and must stay with you.`,
    };
  }
  return { ja: `「${out}」に${count}ファイルを書きました。`, en: `Wrote ${count} files to "${out}".` };
}
