import browser from "webextension-polyfill";
import { createChecker } from "../core/check-text.ts";
import type { Checker } from "../core/check-text.ts";
import type { Pack } from "../core/pack/pack.ts";
import type { DecisionModel } from "../core/verdict/decision-model.ts";

/** What the background answers from. */
export interface IndexStore {
  /** The compiled pack, read from the package when first asked for. */
  loadPack(): Promise<Pack>;
  loadChecker(): Promise<Checker>;
}

/** Holds the index as lazy promises: the background may die at any time and is rebuilt when it wakes. */
export function createIndexStore(): IndexStore {
  const loadPack = keep(() => readPackaged<Pack>("data/peru-russia.json"));
  const loadChecker = keep(async () => {
    const [pack, model] = await Promise.all([loadPack(), readPackaged<DecisionModel>("models/decision.json")]);
    return createChecker(pack, model);
  });
  return { loadPack, loadChecker };
}

async function readPackaged<Value>(path: string): Promise<Value> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} could not be read: ${response.status}`);
  return (await response.json()) as Value;
}

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
