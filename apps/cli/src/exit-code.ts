/** Exit codes of every command. */
export const exitCode = {
  /** Nothing at or above the threshold. */
  ok: 0,
  /** Findings, differences, or data that was not accepted. */
  findings: 1,
  /** Usage, configuration, input or output. */
  usage: 2,
  /** An internal fault. */
  internal: 70,
} as const;
