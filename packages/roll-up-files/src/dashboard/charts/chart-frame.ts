import { type Html, type HtmlPart, html } from "@juso/reporters/page";

/** What a chart is called, what it says in words, and how large its drawing is. */
export interface ChartFrame {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing with its title and description, in a figure that names it. */
export function chartFigure(frame: ChartFrame, drawing: HtmlPart, below?: HtmlPart): Html {
  const { description, height, id, title, width } = frame;
  return html`<figure class="chart"><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
${drawing}</svg>
${below}</figure>
`;
}

/** A length for a drawing, without a tail of digits. */
export function rounded(length: number): string {
  return String(Math.round(length * 10) / 10);
}
