import browser from "webextension-polyfill";
import { fail, isWireMessage, succeed } from "./envelope.ts";
import type { Envelope } from "./envelope.ts";
import type { BackgroundCommands, PageCommands, PageEvents } from "./protocol.ts";

/** Who sent a message; extension pages (popup) have no tab. */
export interface Sender {
  readonly tabId: number | undefined;
}

type CommandHandlers<Commands> = {
  readonly [Name in keyof Commands]: Commands[Name] extends [infer Request, infer Reply]
    ? (request: Request, sender: Sender) => Reply | Promise<Reply>
    : never;
};

type EventHandlers = { readonly [Name in keyof PageEvents]?: (event: PageEvents[Name], sender: Sender) => void };

/** What one context answers and hears. */
export interface Handlers {
  readonly background?: CommandHandlers<BackgroundCommands>;
  readonly page?: CommandHandlers<PageCommands>;
  readonly events?: EventHandlers;
}

/**
 * Answers messages until the returned function is called.
 * One listener per context: with several, browsers disagree on whose answer counts.
 */
export function listen(handlers: Handlers): () => void {
  const tables: Record<string, object | undefined> = {
    "cotejo-background": handlers.background,
    "cotejo-page": handlers.page,
    "cotejo-event": handlers.events,
  };
  const onMessage = (message: unknown, from: browser.Runtime.MessageSender): Promise<Envelope<unknown>> | undefined => {
    if (!isWireMessage(message)) return undefined;
    const table = tables[message.channel];
    if (!table || !Object.hasOwn(table, message.name)) return undefined;
    const handle = (table as Record<string, (payload: unknown, sender: Sender) => unknown>)[message.name];
    const answer = run(() => handle?.(message.payload, { tabId: from.tab?.id }));
    // An event has many hearers and no answer.
    return message.channel === "cotejo-event" ? undefined : answer;
  };
  browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListenerAsync);
  return () => browser.runtime.onMessage.removeListener(onMessage as browser.Runtime.OnMessageListenerAsync);
}

async function run(handle: () => unknown): Promise<Envelope<unknown>> {
  try {
    return succeed(await handle());
  } catch (error) {
    return fail("failed", error instanceof Error ? error.message : String(error));
  }
}
