/** The font of the template, under the name by which Windows installs it. */
export const templateFont = "BIZ UDゴシック";
