/** Outputs that the kernel computes together. */
const block = 8;

/** Inputs of an output that lie side by side. */
const group = 4;

/** What is added to a weight so that none is below zero: weights lie in −63…63, packed ones in 1…127. */
export const weightOffset = 64;

/**
 * Writes a row-major [outputs, inputs] matrix in the order in which the kernel reads it, `weightOffset` added: blocks of
 * eight outputs, inside a block fours of inputs: w[o][i] … w[o][i+3], w[o+1][i] … w[o+7][i+3], then the next four inputs.
 */
export function packWeights(weights: Int8Array, outputs: number, inputs: number, target: Int8Array): void {
  let at = 0;
  for (let first = 0; first < outputs; first += block) {
    for (let input = 0; input < inputs; input += group) {
      for (let output = first; output < first + block; output++) {
        for (let k = input; k < input + group; k++) target[at++] = (weights[output * inputs + k] ?? 0) + weightOffset;
      }
    }
  }
}
