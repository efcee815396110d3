import { describe, expect, test } from "vitest";
import { yearEvents } from "../../examples/src/events/year-events.ts";
import { validateExample } from "./example-folder.ts";

describe.each(yearEvents.map((event) => [event.name, event] as const))("%s", (name, { records }) => {
  test("is accepted, with nothing to mend and nothing to know", async () => {
    const { report } = await validateExample(`events/${name}`);
    expect(report.findings).toEqual([]);
    expect(report.summary).toMatchObject({ accepted: true, errors: 0, warnings: 0, infos: 0 });
    expect(report.summary.acknowledged?.findings ?? 0).toBe(records.exception?.length ?? 0);
  });
});

test("there are twelve", () => {
  expect(new Set(yearEvents.map(({ name }) => name)).size).toBe(12);
});
