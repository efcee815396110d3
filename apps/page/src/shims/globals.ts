import { Buffer } from "buffer";

/** What libraries for Node expect to find. */
const process = {
  browser: true,
  env: {},
  version: "",
  versions: {},
  nextTick: (task: (...values: unknown[]) => void, ...values: unknown[]): void => queueMicrotask(() => task(...values)),
};

export { Buffer, process };
