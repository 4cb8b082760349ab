import browser from "webextension-polyfill";
import { fail, isEnvelope } from "./envelope.ts";
import type { Envelope, WireMessage } from "./envelope.ts";
import { backgroundAttempts, backgroundTimeout, pageTimeout } from "./messages-options.ts";
import type { BackgroundCommands, PageCommands, PageEvents } from "./protocol.ts";
import { runLate } from "./run-late.ts";

/** Whether the extension that this script came with was updated, reloaded or removed meanwhile. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Asks the background. Never rejects: a missing answer is an envelope with its reason. */
export async function sendToBackground<Name extends keyof BackgroundCommands>(
  name: Name,
  payload: BackgroundCommands[Name][0],
): Promise<Envelope<BackgroundCommands[Name][1]>> {
  const message: WireMessage = { channel: "cotejo-background", name, payload };
  let reply: Envelope<unknown> = fail("unreachable", "not sent");
  for (let attempt = 0; attempt < backgroundAttempts; attempt++) {
    reply = await exchange(() => browser.runtime.sendMessage(message), backgroundTimeout);
    if (reply.ok || reply.code === "failed" || reply.code === "orphaned") break;
  }
  return reply as Envelope<BackgroundCommands[Name][1]>;
}

/** Asks the content script of a tab. Never rejects. */
export async function sendToPage<Name extends keyof PageCommands>(
  tabId: number,
  name: Name,
  payload: PageCommands[Name][0],
): Promise<Envelope<PageCommands[Name][1]>> {
  const message: WireMessage = { channel: "cotejo-page", name, payload };
  return (await exchange(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), pageTimeout)) as Envelope<PageCommands[Name][1]>;
}

/** Tells whoever listens; it is no error when nobody does. */
export async function announce<Name extends keyof PageEvents>(name: Name, payload: PageEvents[Name]): Promise<void> {
  const message: WireMessage = { channel: "cotejo-event", name, payload };
  await exchange(() => browser.runtime.sendMessage(message), pageTimeout);
}

async function exchange(send: () => Promise<unknown>, timeout: number): Promise<Envelope<unknown>> {
  if (isOrphaned()) return fail("orphaned", "Extension context invalidated.");
  let cancel: (() => void) | undefined;
  const late = new Promise<Envelope<never>>((resolve) => {
    cancel = runLate(timeout, () => resolve(fail("timeout", `no answer in ${timeout} ms`)));
  });
  try {
    const reply = await Promise.race([send(), late]);
    return isEnvelope(reply) ? reply : fail("unreachable", "nobody answered");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(message.includes("context invalidated") ? "orphaned" : "unreachable", message);
  } finally {
    cancel?.();
  }
}
