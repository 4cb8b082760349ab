import { createEncoder } from "./encoder.ts";
import { createHeads } from "./heads.ts";
import type { InputSequence } from "./input-sequence.ts";
import type { KernelSources } from "./kernel.ts";
import type { Head, WeightFile } from "./weight-file.ts";

/** The whole network: logits in the order of the file's labels for that head. */
export type Network = (sequence: InputSequence, head: Head) => number[];

/** Loads the weights into a kernel of its own (their size unpacked, and some four MB to compute in). */
export async function createNetwork(file: WeightFile, kernels: KernelSources): Promise<Network> {
  const encode = await createEncoder(file, kernels);
  const score = createHeads(file);
  return (sequence, head) => score(encode(sequence), head);
}
