/** Lets the browser ask, in its own words, before the page is left while something is not saved. */
export function askBeforeLeaving(isUnsaved: () => boolean): void {
  addEventListener("beforeunload", (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
