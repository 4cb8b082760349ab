/** Share of a sentence's characters that may differ for it still to count as the same sentence, 0..1. */
export const maxErrorRate = 0.15;

/** How many characters around a quotation are compared to tell two places with the same words apart. */
export const contextLength = 32;

/** Below this many characters only the exact words count: short quotations with errors are found anywhere. */
export const minApproximateLength = 24;
