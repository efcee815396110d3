import { reportView } from "@juso/reporters";
import { reportMain, sheetSections } from "@juso/reporters/page";
import { validate } from "@juso/validator";
import { dayOfExample, exampleSources } from "./example-submission.ts";

/** The first time a browser compiles what runs; the next ones it optimises what runs often. */
const times = 2;

/**
 * Checks the example for nobody, so that what a browser compiles when it runs for the first time is compiled before somebody waits for it.
 *
 * @param isAsked true as soon as somebody asks for something: it then ends at the next turn.
 */
export async function warmUp(isAsked: () => boolean): Promise<void> {
  const stop = (): void => {
    if (isAsked()) throw new Error("something was asked for");
  };
  const sources = exampleSources();
  try {
    for (let time = 0; time < times; time += 1) {
      const { report } = await validate(sources, { asOf: dayOfExample, onProgress: stop });
      stop();
      const view = reportView(report, "ja", sources);
      reportMain(view, true);
      sheetSections(view);
    }
  } catch {
    // Nobody waits for it, and what is wrong shows when somebody asks.
  }
}
