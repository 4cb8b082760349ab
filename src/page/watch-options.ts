/** Quiet time after a change before the page is read again, ms: frameworks change the page in bursts. */
export const quietTime = 500;

/** Longest time that a page which never comes to rest is left unread, ms. */
export const longestWait = 3_000;
