type Listener = (message: unknown, sender: { tab?: { id: number } }) => unknown;

/** An extension's runtime in memory: what is sent reaches the listeners as a copy, as between processes. */
export function createFakeBrowser() {
  const listeners = new Set<Listener>();
  const deliver = async (message: unknown, sender: { tab?: { id: number } }): Promise<unknown> => {
    if (listeners.size === 0) throw new Error("Could not establish connection. Receiving end does not exist.");
    const answers = [...listeners].map((listener) => listener(structuredClone(message), sender));
    const answer = answers.find((each) => each !== undefined);
    return answer === undefined ? undefined : structuredClone(await answer);
  };
  const runtime = {
    id: "cotejo" as string | undefined,
    sendMessage: (message: unknown) => deliver(message, { tab: { id: 7 } }),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return {
    runtime,
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message, {}) },
    /** How many listeners there are. */
    countListeners: () => listeners.size,
    /** Another script of the extension, or a page, listens too. */
    addListener: (listener: Listener) => void listeners.add(listener),
    reset() {
      listeners.clear();
      runtime.id = "cotejo";
    },
  };
}
