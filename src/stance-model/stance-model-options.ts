/** Rows (tokens) that the kernel computes together; buffers hold a multiple. */
export const rowBlock = 4;

/** Keys that the kernel's attention computes together. */
export const keyBlock = 8;
