import type { Language } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { chartFigure, rounded } from "./chart-frame.ts";
import { type ChartValue, chartDescription } from "./chart-values.ts";

/** What a chart is made of. */
export interface ChartOptions {
  readonly id: string;
  readonly title: string;
  readonly values: readonly ChartValue[];
  readonly language: Language;
}

const width = 400;
const labelWidth = 150;
const textWidth = 62;
const rowHeight = 26;

/** Lying bars, each with its label before and its number behind it, so that it is read without colours. */
export function barChart({ id, language, title, values }: ChartOptions): Html {
  const largest = Math.max(0, ...values.map(({ size = 0 }) => size));
  const bars = values.map(({ label, size, text }, index) => {
    const top = index * rowHeight;
    const length = largest === 0 ? 0 : (Math.max(0, size ?? 0) / largest) * (width - labelWidth - textWidth);
    return html`<text x="${labelWidth - 8}" y="${top + 17}" text-anchor="end">${label}</text><rect class="bar" x="${labelWidth}" y="${top + 4}" width="${rounded(length)}" height="${rowHeight - 9}"/><text class="figure" x="${rounded(labelWidth + length + 6)}" y="${top + 17}">${text}</text>
`;
  });
  const height = values.length * rowHeight + 4;
  const axis = html`<path class="axis" d="M${labelWidth} 0V${height}"/>`;
  return chartFigure(
    { id, title, description: chartDescription(values, language), width, height },
    html`${bars}${axis}`,
  );
}
