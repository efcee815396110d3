// Preloaded into a measured process: leaves its peak resident memory and its processor time in resources.json of the working folder.
import { writeFileSync } from "node:fs";

const folder = process.cwd();
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const resources = { peakKibibytes: maxRSS, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(`${folder}/resources.json`, JSON.stringify(resources));
});
