import { setTimeout as sleep } from "node:timers/promises";
import { askInterval, patience } from "./browser-options.ts";

/** Asks again and again until there is an answer; throws after `patience`, naming what was waited for. */
export async function waitUntil<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    // Each question must wait for the answer to the last one.
    const value = await ask().catch(() => undefined);
    if (value !== undefined) return value;
    await sleep(askInterval);
  }
  throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
}
