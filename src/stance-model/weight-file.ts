import { fail, succeed } from "./result.ts";
import type { Result } from "./result.ts";
import { readConfig } from "./stance-config.ts";
import type { StanceConfig } from "./stance-config.ts";
import { expectTensors } from "./expect-tensors.ts";
import type { TensorShape } from "./expect-tensors.ts";

/** The two questions the network answers: about a claim with a passage, and about a sentence alone. */
export type Head = "pair" | "sentence";

/** A checked weight file; tensors are views of its bytes. */
export interface WeightFile {
  readonly config: StanceConfig;
  readonly labels: { readonly [Key in Head]: readonly string[] };
  readonly temperature: { readonly [Key in Head]: number };
  /** Values of an i8 tensor. Asking for a name that training/FORMAT.md does not have is our mistake and throws. */
  integers(name: string): Int8Array;
  /** Values of an f32 tensor. */
  floats(name: string): Float32Array;
}

const magic = "STANCE1\0";
const version = 2;
/** Bytes before the header's JSON. */
const preamble = 16;

const labelsOf = {
  pair: ["supports", "refutes", "related", "unrelated"],
  sentence: ["claim", "not-claim", "off-topic"],
} as const;

interface Header {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly config?: unknown;
  readonly labels?: Partial<Record<Head, readonly string[]>>;
  readonly temperature?: Partial<Record<Head, number>>;
  readonly tensors?: readonly (TensorShape & { readonly offset: number; readonly bytes: number })[];
}

/** Reads the unpacked stance.bin.gz as training/FORMAT.md describes it; the problem says what makes a damaged or foreign file unusable. */
export function readWeightFile(file: ArrayBuffer): Result<WeightFile> {
  const opened = readHeader(file);
  if (!opened.ok) return opened;
  const { header, dataStart } = opened.value;
  if (header.format !== "stance" || header.version !== version) {
    return fail(`it is version ${String(header.version)} of format "${String(header.format)}", not version ${version} of "stance"`);
  }
  const config = readConfig(header.config);
  if (!config.ok) return config;
  for (const head of ["pair", "sentence"] as const) {
    if ((header.labels?.[head] ?? []).toSorted().join() !== labelsOf[head].toSorted().join()) return fail(`its ${head} labels are not ours`);
    if (!((header.temperature?.[head] ?? 0) > 0)) return fail(`it has no ${head} temperature`);
  }

  const views = new Map<string, Int8Array | Float32Array>();
  const found = new Map((header.tensors ?? []).map((tensor) => [tensor.name, tensor]));
  for (const { name, dtype, shape } of expectTensors(config.value)) {
    const tensor = found.get(name);
    if (!tensor || tensor.dtype !== dtype || tensor.shape.join() !== shape.join()) {
      return fail(`its tensor ${name} is missing or not ${dtype} [${shape.join(", ")}]`);
    }
    const length = shape.reduce((product, size) => product * size, 1);
    const start = dataStart + tensor.offset;
    if (start % 4 !== 0 || !(start >= dataStart && start + length * (dtype === "i8" ? 1 : 4) <= file.byteLength)) {
      return fail(`it is cut short: tensor ${name} lies outside its ${file.byteLength} bytes`);
    }
    views.set(name, dtype === "i8" ? new Int8Array(file, start, length) : new Float32Array(file, start, length));
  }
  const view = <Kind extends Int8Array | Float32Array>(kind: new () => Kind) => (name: string): Kind => {
    const values = views.get(name);
    if (!(values instanceof kind)) throw new UnknownTensorError(name);
    return values;
  };
  return succeed({
    config: config.value,
    labels: header.labels as WeightFile["labels"],
    temperature: header.temperature as WeightFile["temperature"],
    integers: view(Int8Array),
    floats: view(Float32Array),
  });
}

function readHeader(file: ArrayBuffer): Result<{ header: Header; dataStart: number }> {
  if (file.byteLength < preamble || new TextDecoder().decode(new Uint8Array(file, 0, magic.length)) !== magic) {
    return fail("it does not begin as a stance model does");
  }
  const length = new DataView(file).getUint32(8, true);
  const dataStart = preamble + length;
  if (dataStart > file.byteLength) return fail("it is cut short inside its header");
  try {
    const header: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(file, preamble, length)));
    if (typeof header === "object" && header !== null) return succeed({ header, dataStart });
  } catch {
    // Said below: whatever broke it, it is no JSON.
  }
  return fail("its header is not readable JSON");
}

/** The code asked for a tensor that training/FORMAT.md does not have, or of another type. */
export class UnknownTensorError extends Error {
  override readonly name = "UnknownTensorError";
}
