import { Html, html } from "@juso/reporters/page";
import type { ChartOptions } from "./bar-chart.ts";
import { chartFigure, rounded } from "./chart-frame.ts";
import { chartDescription } from "./chart-values.ts";

const width = 400;
const height = 60;

/** Patterns that tell the parts apart in black and white, for all bars of a page. */
export const stackPatterns: Html =
  new Html(`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="pattern-0" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8"/><rect class="full" width="8" height="8"/></pattern>
<pattern id="pattern-1" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8"/><path class="stroke" d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>
<pattern id="pattern-2" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8"/><circle class="dot" cx="4" cy="4" r="1.8"/></pattern>
<pattern id="pattern-3" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8"/></pattern>
</defs></svg>
`);

const patternCount = 4;

/** One bar of parts, told apart by patterns; its legend says each part's number and share. Nothing where there are too many parts or a number is missing or negative. */
export function stackedBar({ id, language, title, values }: ChartOptions): Html | undefined {
  const sizes = values.map(({ size }) => size ?? -1);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (values.length > patternCount || whole <= 0 || sizes.some((size) => size < 0)) return undefined;
  let from = 0.5;
  const parts = sizes.map((size, index) => {
    const length = (size / whole) * (width - 1);
    const part = html`<rect class="segment" x="${rounded(from)}" y="1" width="${rounded(length)}" height="${height - 2}" fill="url(#pattern-${index})"/>\n`;
    from += length;
    return part;
  });
  const legend = values.map(
    ({ label, size = 0, text }, index) =>
      html`<li><svg width="22" height="16" aria-hidden="true" focusable="false"><rect class="segment" x="0.5" y="0.5" width="21" height="15" fill="url(#pattern-${index})"/></svg> <span>${label}</span> <b>${text}</b> <span class="quiet">${((size / whole) * 100).toFixed(1)}%</span></li>\n`,
  );
  return chartFigure(
    { id, title, description: chartDescription(values, language), width, height },
    parts,
    html`<ul class="legend">\n${legend}</ul>\n`,
  );
}
