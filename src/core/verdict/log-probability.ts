/** Keeps a certain opinion from silencing the others. */
const least = 1e-4;

/** Natural logarithm of a probability, not below that of one in ten thousand. */
export const logProbability = (probability: number): number => Math.log(Math.max(least, probability));
