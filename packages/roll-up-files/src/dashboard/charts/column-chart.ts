import { type Html, html } from "@juso/reporters/page";
import type { ChartOptions } from "./bar-chart.ts";
import { chartFigure, rounded } from "./chart-frame.ts";
import { chartDescription } from "./chart-values.ts";

const width = 400;
const top = 24;
const drawn = 130;
const foot = 26;

/** Standing columns for what goes on by year, each with its number above it. */
export function columnChart({ id, language, title, values }: ChartOptions): Html {
  const largest = Math.max(0, ...values.map(({ size = 0 }) => size));
  const step = width / Math.max(1, values.length);
  const broad = Math.min(46, step * 0.64);
  const columns = values.map(({ label, size, text }, index) => {
    const middle = step * (index + 0.5);
    const height = largest === 0 ? 0 : (Math.max(0, size ?? 0) / largest) * drawn;
    return html`<rect class="bar" x="${rounded(middle - broad / 2)}" y="${rounded(top + drawn - height)}" width="${rounded(broad)}" height="${rounded(height)}"/><text class="figure" text-anchor="middle" x="${rounded(middle)}" y="${rounded(top + drawn - height - 6)}">${text}</text><text text-anchor="middle" x="${rounded(middle)}" y="${top + drawn + 18}">${label}</text>
`;
  });
  const axis = html`<path class="axis" d="M0 ${top + drawn}H${width}"/>`;
  return chartFigure(
    { id, title, description: chartDescription(values, language), width, height: top + drawn + foot },
    html`${columns}${axis}`,
  );
}
