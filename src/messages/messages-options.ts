/** Longest wait for the background, ms: a cold start reads the index, and a long article is checked in one request. */
export const backgroundTimeout = 20_000;

/** Longest wait for a content script, ms: it only reads what it holds. */
export const pageTimeout = 4_000;

/** How often a background command is sent: a worker may die under the first one, and every command can be repeated. */
export const backgroundAttempts = 2;
