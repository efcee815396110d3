import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";

/** Tests that need more than this repository are steps of their own: `npm run test:office` drives LibreOffice, `npm run test:published` fetches schemas, `npm run test:ecosystems` tools. */
const ownSteps: Readonly<Record<string, string>> = {
  office: "**/*.office.test.ts",
  published: "**/*.published.test.ts",
  ecosystems: "**/*.ecosystems.test.ts",
};

const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  resolve: { conditions: ["@juso/source"] },
  ssr: { resolve: { conditions: ["@juso/source"], externalConditions: ["@juso/source"] } },
  test: {
    include: ownSteps[mode]
      ? [ownSteps[mode]]
      : ["packages/**/*.test.ts", "apps/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", ...(ownSteps[mode] ? [] : Object.values(ownSteps))],
    environment: "node",
    setupFiles: ["tests/setup/fail-on-console.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "threads",
    // What was loaded and compiled stays in its thread: no test leaves anything changed behind.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Left to itself vitest keeps a processor free, which on two leaves one to work.
    maxWorkers: availableParallelism(),
  },
}));

export default config;
