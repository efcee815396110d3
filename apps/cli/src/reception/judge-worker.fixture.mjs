// Starts the worker from its source: in a thread, TypeScript needs its loader registered first.
import { register } from "tsx/esm/api";

register();
await import("./judge-worker.ts");
