/** Rows (tokens) that the kernel computes together; buffers hold a multiple. */
export const rowBlock = 4;

/** Keys that the kernel's attention computes together. */
export const keyBlock = 8;

/**
 * Largest magnitude of a quantised activation, 1..32767, in steps of the row's scale. As large as a sum of `inner`
 * products with i8 weights allows in i32: 32767 for 384 inputs, 10922 for 1536, so rounding costs next to nothing.
 */
export const largestActivation = (inner: number): number =>
  Math.min(2 ** 15 - 1, Math.floor((2 ** 31 - 1) / (2 ** 7 * inner)));
