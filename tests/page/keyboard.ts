import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What somebody does who has no mouse. */
export interface Keyboard {
  /** The id of what is focused. */
  focused(): Promise<string>;
  /** Goes on with the tab key until it is there, so many times at most. */
  tabTo(id: string, most?: number): Promise<void>;
}

/** Far more stops than there are between two places that tests go to. */
const mostSteps = 60;

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
  return {
    focused,
    tabTo: async (id, most = mostSteps) => {
      for (let step = 0; step < most && (await focused()) !== id; step += 1) await page.keyboard.press("Tab");
      expect(await focused()).toBe(id);
    },
  };
}
