// Opens a page in Chromium and leaves in resources.json of the working folder how long one thing took inside it, as a person would notice it,
// and what its renderer used. `ready`: from the start until something can be chosen. `example`: from the click until the verdict is focused.
// `documents`: from the click until every document of the example can be saved.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, what] = process.argv.slice(2);
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(isThere);
if (executablePath === undefined) throw new Error("this needs Chromium");
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
// The fonts of the full edition stand at the end: the page can be used before they are there.
await page.addInitScript(() => {
  const look = () => {
    if (document.querySelector("#example") === null) requestAnimationFrame(look);
    else globalThis.readyAt = performance.now();
  };
  look();
});
await page.goto(pathToFileURL(file).href);

/** Each gives milliseconds by the clock of the page. */
const steps = {
  ready: () => page.evaluate(() => globalThis.readyAt),
  // A person has looked at the page for two seconds by then.
  example: () => page.waitForTimeout(2000).then(() => timed("#example", "#verdict:focus")),
  // And at the verdict for two seconds, before asking for documents.
  documents: async () => {
    await page.waitForTimeout(2000);
    await timed("#example", "#verdict:focus");
    await page.waitForTimeout(2000);
    return timed("#make-documents", ".documents .made a");
  },
};

const milliseconds = await steps[what]();
writeFileSync(`${process.cwd()}/resources.json`, JSON.stringify({ seconds: milliseconds / 1000, ...(await used()) }));
await browser.close();

/** From the click on one element until another is there. */
function timed(clicked, awaited) {
  return page.evaluate(
    ([from, to]) =>
      new Promise((resolve) => {
        const start = performance.now();
        document.querySelector(from).click();
        const look = () => {
          if (document.querySelector(to) === null) requestAnimationFrame(look);
          else resolve(performance.now() - start);
        };
        look();
      }),
    [clicked, awaited],
  );
}

/** Processor time and peak memory of the renderer; only Linux tells. */
async function used() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const peaks = renderers.map(({ id }) => Number(/VmHWM:\s*(\d+)/.exec(statusOf(id))?.[1] ?? 0));
  return {
    processorSeconds: renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    peakKibibytes: Math.max(...peaks),
  };
}

function statusOf(id) {
  try {
    return readFileSync(`/proc/${id}/status`, "utf8");
  } catch {
    return "";
  }
}

function isThere(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
