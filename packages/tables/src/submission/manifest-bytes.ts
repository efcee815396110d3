/** A manifest is small; anything beyond this is not one. */
export const manifestBytes: number = 4 * 2 ** 20;
