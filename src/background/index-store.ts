import browser from "webextension-polyfill";
import { createChecker } from "../core/check-text.ts";
import type { Checker } from "../core/check-text.ts";
import type { Pack } from "../core/pack/pack.ts";
import { withoutSources } from "../core/pack/without-sources.ts";
import type { DecisionModel } from "../core/verdict/decision-model.ts";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import { readSettings } from "../settings/store.ts";
import { kernelNames } from "../stance-model/kernel.ts";
import { createStanceModel } from "../stance-model/stance-model.ts";

/** What the background answers from. */
export interface IndexStore {
  /** The compiled pack, read from the package when first asked for. */
  loadPack(): Promise<Pack>;
  loadChecker(): Promise<Checker>;
  /** The meaning model; undefined where it cannot run: labels then rest on features alone. */
  loadMeaning(): Promise<StanceModel | undefined>;
}

/** Holds the index as lazy promises: the background may die at any time and is rebuilt when it wakes. */
export function createIndexStore(): IndexStore {
  const loadPack = keep(() => readPackaged<Pack>("data/peru-russia.json"));
  const loadChecker = keepFor(async () => (await readSettings()).sourcesOff, async (sourcesOff) => {
    const [pack, model] = await Promise.all([loadPack(), readPackaged<DecisionModel>("models/decision.json")]);
    return createChecker(withoutSources(pack, sourcesOff), model);
  });
  const loadModel = keep(async () => {
    const [weights, vocabulary, kernels] = await Promise.all([
      fetchPackaged("models/stance.bin.gz").then(unzip),
      readPackaged("models/tokenizer.json"),
      Promise.all(kernelNames.map(async (name) => (await fetchPackaged(`models/${name}`)).arrayBuffer())),
    ]);
    const created = await createStanceModel(weights, vocabulary, kernels);
    if (!created.ok) console.warn(created.problem);
    return created.ok ? created.value : undefined;
  });
  const loadMeaning = () => loadModel().catch((error: unknown) => {
    console.warn("The meaning model could not be read.", error);
    return undefined;
  });
  return { loadPack, loadChecker, loadMeaning };
}

async function fetchPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} could not be read: ${response.status}`);
  return response;
}

const unzip = ({ body }: Response): Promise<ArrayBuffer> =>
  new Response(body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

const readPackaged = async <Value>(path: string): Promise<Value> => (await fetchPackaged(path)).json() as Promise<Value>;

/** Starts once and keeps the result; a failure is not kept, so that the next call tries again. */
function keep<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let pending: Promise<Value> | undefined;
  return () => {
    pending ??= start().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}

/** Keeps the result for as long as what it was made for stays the same. */
function keepFor<Key, Value>(readKey: () => Promise<Key>, start: (key: Key) => Promise<Value>): () => Promise<Value> {
  let kept: { readonly key: string; readonly load: () => Promise<Value> } | undefined;
  return async () => {
    const key = await readKey();
    const written = JSON.stringify(key);
    if (kept?.key !== written) kept = { key: written, load: keep(() => start(key)) };
    return kept.load();
  };
}
