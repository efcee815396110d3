import type { Edition } from "../../edition.ts";
import type { Task, TaskOutcome } from "../../task-messages.ts";
import { calculation } from "./calculation.ts";
import type { CheckedSubmission } from "./checked-submission.ts";
import { exceptions } from "./exceptions.ts";
import { indicators } from "./indicators.ts";
import { manifest } from "./manifest.ts";
import { template } from "./template.ts";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

/** Does one of the things that the page asks for beyond a report. */
export async function runTask(task: Task, submission: CheckedSubmission): Promise<TaskOutcome> {
  switch (task.name) {
    case "calculation":
      return calculation(task, submission);
    case "exceptions":
      return exceptions(task, submission);
    case "indicators":
      return indicators(task, submission);
    case "manifest":
      return manifest(task, submission);
    case "parameterForm":
      return pageEdition === "full" ? (await import("./parameter-form.ts")).parameterFormOf(task, submission) : {};
    case "package":
      return pageEdition === "full" ? (await import("./package.ts")).packageOf(task, submission) : {};
    case "verification":
      return pageEdition === "full" ? (await import("./verification.ts")).verification(task, submission) : {};
    case "template":
      return template(task, submission);
  }
}
