/** Outputs that the kernel computes together. */
const block = 8;

/**
 * Writes a row-major [outputs, inputs] matrix in the order in which the kernel reads it: blocks of eight outputs, inside
 * a block pairs of inputs: w[o][i] w[o][i+1] w[o+1][i] w[o+1][i+1] … w[o+7][i+1], then the next pair.
 */
export function packWeights(weights: Int8Array, outputs: number, inputs: number, target: Int8Array): void {
  let at = 0;
  for (let first = 0; first < outputs; first += block) {
    for (let input = 0; input < inputs; input += 2) {
      for (let output = first; output < first + block; output++) {
        target[at++] = weights[output * inputs + input] ?? 0;
        target[at++] = weights[output * inputs + input + 1] ?? 0;
      }
    }
  }
}
