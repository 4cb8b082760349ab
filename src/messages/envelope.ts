/** Why a request got no answer of its own. */
export type FailureCode =
  /** The other side did not answer in time. */
  | "timeout"
  /** Nobody listens there: no content script in that tab, or the browser closes. */
  | "unreachable"
  /** This content script belongs to a copy of the extension that was updated or removed. */
  | "orphaned"
  /** The handler threw. */
  | "failed";

/** How a reply travels. Errors cross as data: their class would be lost, and browsers differ on rejected replies. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/** A request or an event on its way; the channel tells our messages from those of other listeners. */
export interface WireMessage {
  readonly channel: "cotejo-background" | "cotejo-page" | "cotejo-event";
  readonly name: string;
  readonly payload: unknown;
}

/** Wraps what a handler answers. */
export const succeed = <Value>(value: Value): Envelope<Value> => ({ ok: true, value });

/** Wraps why there is no answer. */
export const fail = (code: FailureCode, message: string): Envelope<never> => ({ ok: false, code, message });

/** Whether something received over the wire is one of our messages. */
export const isWireMessage = (message: unknown): message is WireMessage =>
  typeof message === "object" && message !== null && String((message as Partial<WireMessage>).channel).startsWith("cotejo-");

/** Whether a reply has the shape that our listeners give; anything else means that nobody of ours answered. */
export const isEnvelope = (reply: unknown): reply is Envelope<unknown> =>
  typeof reply === "object" && reply !== null && typeof (reply as { ok?: unknown }).ok === "boolean";
