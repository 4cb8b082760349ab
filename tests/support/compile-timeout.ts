/** Milliseconds for compiling the stance model's kernel and for running it, also on a machine that is busy with other tests. */
export const compileTimeout = 60_000;
