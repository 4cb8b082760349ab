const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets the arrow keys, Home and End walk through the parts of a list that match the selector; Tab still visits all. */
export const moveFocus = (selector: string) => (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
  const step = steps[event.key];
  if (!step || !(event.target instanceof HTMLElement) || !event.target.matches(selector)) return;
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const next = parts[step(parts.indexOf(event.target), parts.length - 1)];
  event.preventDefault();
  next?.focus();
};
