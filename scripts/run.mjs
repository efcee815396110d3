// Runs one program and waits for it. Node only: used before anything is installed.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** Runs a JavaScript file with this Node. `visible` passes its output through; otherwise it is returned. */
export function runNode(file, args, { visible = false } = {}) {
  return finish(
    spawnSync(process.execPath, [file, ...args], {
      cwd: root,
      env: environment,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: visible ? "inherit" : "pipe",
    }),
  );
}

/** Runs npm: the npm that started this script when there is one, else the one on the path (npm.cmd on Windows needs a shell). */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return runNode(npm, args);
  return finish(
    spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", args, {
      cwd: root,
      env: environment,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      shell: process.platform === "win32",
    }),
  );
}

/** True from Node 20.19 on. */
export function isSupportedNode(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function finish({ status, signal, error, stdout, stderr }) {
  const output = `${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`;
  return { status: status ?? (signal || error ? 1 : 0), output };
}
