import { countSensitiveNumbers, publishRollUp, type RollUp } from "@juso/aggregate";
import { defaultInterval, thresholdPolicy } from "@juso/disclosure";
import { highsSolver } from "@juso/disclosure/highs";
import { JusoError } from "@juso/model";
import { publicationFiles, type RollUpFile, type RollUpFilesOptions } from "@juso/roll-up-files";
import { unpackBytes } from "../packed-bytes.ts";
import { prefectureWords } from "../words/prefecture-words.ts";

/** So many numbers of persons take about half a minute; the largest prefecture has four times as many, and minutes are for the command line. */
const mostNumbers = 2500;

/**
 * Tables that may be published, as `juso aggregate --publish` writes them with its thresholds.
 *
 * @param solver the solver as the page carries it.
 * @throws JusoError `data-not-accepted` when hidden numbers could still be told, or there are more than a page can look at.
 */
export async function publishReceived(
  rollUp: RollUp,
  solver: Blob,
  made: RollUpFilesOptions,
): Promise<readonly RollUpFile[]> {
  const { en, ja } = prefectureWords;
  const count = countSensitiveNumbers(rollUp);
  if (count > mostNumbers) {
    throw new JusoError("data-not-accepted", {
      ja: ja.tooMany(count, mostNumbers),
      en: en.tooMany(count, mostNumbers),
    });
  }
  const publication = await publishRollUp(rollUp, {
    policy: thresholdPolicy,
    interval: defaultInterval,
    solver: await highsSolver({ wasmBinary: await unpacked(solver) }),
  });
  const failed = publication.disclosure.failed.length;
  if (!publication.disclosure.passes) {
    throw new JusoError("data-not-accepted", { ja: ja.notSafe(failed), en: en.notSafe(failed) });
  }
  return publicationFiles(publication, { ...made, fiscalYear: rollUp.fiscalYear, policy: thresholdPolicy });
}

async function unpacked(packed: Blob): Promise<ArrayBuffer> {
  const stream = new Blob([unpackBytes(await packed.text())])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}
