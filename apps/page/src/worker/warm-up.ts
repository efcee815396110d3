import { reportView } from "@juso/reporters";
import { reportMain, sheetSections } from "@juso/reporters/page";
import { validate } from "@juso/validator";
import type { DocumentDesk } from "./document-desk.ts";
import { dayOfExample, exampleSources } from "./example-submission.ts";

/** The first time a browser compiles what runs; the next ones it optimises what runs often. */
const times = 2;

/**
 * Checks the example for nobody, so that what a browser compiles when it runs for the first time is compiled before somebody waits for it.
 *
 * @param isAsked true as soon as somebody asks for something: it then ends at the next turn.
 */
export async function warmUp(isAsked: () => boolean): Promise<void> {
  const sources = exampleSources();
  await forNobody(isAsked, async (stop) => {
    for (let time = 0; time < times; time += 1) {
      const { report } = await validate(sources, { asOf: dayOfExample, onProgress: stop });
      stop();
      const view = reportView(report, "ja", sources);
      reportMain(view, true);
      sheetSections(view);
    }
  });
}

/** Prints a document of the example for nobody, while the clerk reads what was found. @param isAsked as above. */
export async function warmUpPrinting(desk: DocumentDesk, isAsked: () => boolean): Promise<void> {
  const how = { payer: "national", format: "pdf", anew: true, despiteErrors: false, today: dayOfExample } as const;
  await forNobody(isAsked, async (stop) => {
    stop();
    const options = { asOf: dayOfExample, onProgress: stop };
    await desk.make(exampleSources(), { which: "application", ...how }, options, undefined);
  });
}

/** Nobody waits for it, and what is wrong with it shows when somebody asks. @param work is given what ends it when something is asked for. */
async function forNobody(isAsked: () => boolean, work: (stop: () => void) => Promise<void>): Promise<void> {
  try {
    await work(() => {
      if (isAsked()) throw new Error("something was asked for");
    });
  } catch {
    // Somebody asked.
  }
}
