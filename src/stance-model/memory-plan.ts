const pageBytes = 65_536;
/** SIMD loads are fastest on whole vectors. */
const alignment = 16;

/** Puts arrays one after the other into one WebAssembly memory. Addresses are bytes. */
export interface MemoryPlan {
  /** Room that starts out as zeros. */
  reserve(bytes: number): number;
  /** Room that `fill` writes once the memory is there. */
  place(bytes: number, fill: (memory: ArrayBuffer, address: number) => void): number;
  /** The memory, exactly as large as the plan. */
  allocate(): WebAssembly.Memory;
}

/** An empty plan; address 0 stays free, so that it is never a right one. */
export function createMemoryPlan(): MemoryPlan {
  let end = alignment;
  const fills: ((memory: ArrayBuffer) => void)[] = [];
  const reserve = (bytes: number): number => {
    const address = end;
    end = Math.ceil((end + bytes) / alignment) * alignment;
    return address;
  };
  return {
    reserve,
    place(bytes, fill) {
      const address = reserve(bytes);
      fills.push((memory) => fill(memory, address));
      return address;
    },
    allocate() {
      const pages = Math.ceil(end / pageBytes);
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
      for (const fill of fills) fill(memory.buffer);
      return memory;
    },
  };
}
