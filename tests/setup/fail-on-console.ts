import { afterEach, beforeEach } from "vitest";

const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;
const written: string[] = [];

for (const method of methods) {
  console[method] = (...parts: unknown[]) => {
    written.push(`console.${method}: ${parts.join(" ")}`);
  };
}

beforeEach(() => {
  written.length = 0;
});

afterEach(() => {
  if (written.length > 0) throw new Error(`a test wrote to the console\n${written.join("\n")}`);
});
