interface Wire {
  readonly name: string;
  readonly payload: unknown;
}
type Answer = (payload: never) => unknown;
type StorageListener = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** The browser around the popup: one tab, whose page and background answer as `page` and `background` say. */
export const world = {
  url: "https://example.org/article",
  page: undefined as Record<string, Answer> | undefined,
  background: {} as Record<string, Answer>,
  asked: [] as Wire[],
  listeners: new Set<(message: unknown, sender: unknown) => unknown>(),
  stored: {} as Record<string, unknown>,
  storageListeners: new Set<StorageListener>(),
  /** Where the extension may run by itself, and whether the reader gives it more when asked. */
  origins: [] as string[],
  willGrant: true,
};

async function answer(answers: Record<string, Answer> | undefined, message: Wire) {
  world.asked.push({ name: message.name, payload: message.payload });
  const handle = answers?.[message.name];
  if (!handle) throw new Error("Could not establish connection. Receiving end does not exist.");
  return { ok: true, value: await handle(message.payload as never) };
}

export const fakeBrowser = {
  runtime: {
    id: "cotejo",
    sendMessage: (message: Wire) => answer(world.background, message),
    onMessage: {
      addListener: (listener: () => unknown) => void world.listeners.add(listener),
      removeListener: (listener: () => unknown) => void world.listeners.delete(listener),
    },
  },
  tabs: {
    query: async () => [{ id: 7, url: world.url }],
    sendMessage: (_tab: number, message: Wire) => answer(world.page, message),
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.origins.includes(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      world.asked.push({ name: "permission", payload: origins });
      return world.willGrant;
    },
  },
  storage: {
    local: {
      get: async (key: string) => ({ [key]: world.stored[key] }),
      set: async (values: Record<string, unknown>) => {
        Object.assign(world.stored, structuredClone(values));
        for (const listener of world.storageListeners) listener(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), "local");
      },
    },
    onChanged: {
      addListener: (listener: StorageListener) => void world.storageListeners.add(listener),
      removeListener: (listener: StorageListener) => void world.storageListeners.delete(listener),
    },
  },
};
