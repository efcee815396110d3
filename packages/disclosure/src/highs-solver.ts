import { JusoError } from "@juso/model";
import type { Highs, Model } from "highs";
import type { Column, LinearAnswer, LinearProgram, LinearSolver, OpenProgram } from "./linear-solver.ts";

/**
 * Dual simplex gives ends of ranges that are corners, and was the fastest by far; one seed gives the same answer each time. Costs are not
 * perturbed: most of these programs begin at a solution, and finding back from the perturbed one took twice the iterations.
 */
const options = {
  solver: "simplex",
  simplex_strategy: 1,
  dual_simplex_cost_perturbation_multiplier: 0,
  presolve: "off",
  random_seed: 0,
  output_flag: false,
} as const;

/** Takes over from the loader the making of the solver from its bytes; the loader has this hook, and its types do not say so. */
type InstantiateWasm = (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => object;

type Loader = (options?: { readonly instantiateWasm: InstantiateWasm }) => Promise<Highs>;

/**
 * HiGHS (MIT licence), as WebAssembly: loaded when a solver is asked for, and not before.
 *
 * @param given `wasmBinary`: the bytes of `highs/runtime`, for a page that can load no file. Node finds them beside the package.
 * @throws WebAssembly.CompileError when the bytes are not those of a solver.
 */
export async function highsSolver(
  given: { readonly wasmBinary?: Uint8Array<ArrayBuffer> | ArrayBuffer } = {},
): Promise<LinearSolver> {
  // The package declares its types as those of a CommonJS module, which its module for `import` is not.
  const { default: load } = (await import("highs")) as unknown as { readonly default: Loader };
  const highs = given.wasmBinary ? await loadFrom(load, given.wasmBinary) : await load();
  return {
    facts: { name: "HiGHS", version: highs.version.string, options },
    withProgram: async (program, work) => {
      const model = highs.createModel(modelData(program));
      try {
        model.options.set(options);
        return work(openProgram(highs, model));
      } finally {
        model.dispose();
      }
    },
  };
}

/** The loader has an option for the bytes as well, but version 1.15.3 looks for its file all the same. */
function loadFrom(load: Loader, wasmBinary: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<Highs> {
  return new Promise((resolve, reject) => {
    const instantiateWasm: InstantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(wasmBinary, imports).then(({ instance }) => receive(instance), reject);
      return {};
    };
    load({ instantiateWasm }).then(resolve, reject);
  });
}

function openProgram({ constants }: Highs, model: Model): OpenProgram {
  return {
    change(column: number, { cost, lower, upper }: Column): void {
      model.changeColBounds(column, lower, upper);
      model.changeColCost(column, cost);
    },
    minimise(): LinearAnswer {
      const { modelStatus } = constants;
      model.run();
      let status = model.getModelStatus();
      if (status === modelStatus.unknown || status === modelStatus.solveError) {
        model.clearSolver();
        model.run();
        status = model.getModelStatus();
      }
      if (status === modelStatus.optimal) return model.getSolution().colValue;
      if (status === modelStatus.infeasible) return undefined;
      if (status === modelStatus.unbounded) return "unbounded";
      throw new JusoError("internal", {
        ja: `秘匿する数値を選ぶ計算が終わりませんでした（HiGHS の状態 ${status}）。数値は公表できません。`,
        en: `The calculation that chooses what to hide did not end (HiGHS status ${status}). The figures must not be published.`,
      });
    },
  };
}

function modelData({ columns, rows }: LinearProgram): Parameters<Model["passModel"]>[0] {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  const constants = rows.map(({ constant }) => constant);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: constants,
    rowUpper: constants,
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: terms.map(([column]) => column),
      values: terms.map(([, factor]) => factor),
    },
  };
}
