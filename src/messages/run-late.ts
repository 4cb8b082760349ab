/** In how many parts the wait is taken. */
const parts = 8;

/**
 * Calls `then` after `timeout` ms and gives what takes that back. Only time counts in which this script could run: while it
 * was busy (the meaning model takes seconds on a slow machine), an answer may have come and waits behind that work.
 */
export function runLate(timeout: number, then: () => void): () => void {
  let left = parts;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      left--;
      if (left > 0) wait();
      else then();
    }, timeout / parts);
  };
  wait();
  return () => clearTimeout(timer);
}
