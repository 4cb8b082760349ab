import { setTimeout as sleep } from "node:timers/promises";
import { askInterval, patience } from "./browser-options.ts";

/** Asks again and again until there is an answer; throws after `patience`, naming what was waited for and why it last failed. */
export async function waitUntil<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + patience;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      // Each question waits for the answer to the last one.
      const value = await ask();
      if (value !== undefined) return value;
    } catch (error) {
      cause = error;
    }
    await sleep(askInterval);
  }
  throw new Error(`waited ${patience / 1000} s in vain for ${what}${cause instanceof Error ? `: ${cause.message}` : ""}`, { cause });
}
