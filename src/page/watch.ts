import { longestWait, quietTime } from "./watch-options.ts";

export interface PageWatch {
  /** Watches further trees: open shadow roots keep their changes to themselves. */
  include(roots: Iterable<Node>): void;
  stop(): void;
}

/**
 * Calls back when the text of the page may have changed: after changes of its nodes (which is also how in-page
 * navigation shows), after a return from the back-forward cache. Changes of and inside elements that match the selector `ignored` do not count.
 */
export function watchPage(document: Document, ignored: string, onChange: () => void): PageWatch {
  const view = document.defaultView;
  const watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  const report = (): void => {
    timer = undefined;
    firstChange = 0;
    onChange();
  };
  const schedule = (): void => {
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(quietTime, firstChange + longestWait - now)));
  };
  const isOurs = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest(ignored) != null;
  const observer = new MutationObserver((changes) => {
    const counts = changes.some(({ target, addedNodes, removedNodes, type }) =>
      !isOurs(target) && (type !== "childList" || [...addedNodes, ...removedNodes].some((node) => !isOurs(node))));
    if (counts) schedule();
  });
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) schedule();
  };
  const include = (roots: Iterable<Node>): void => {
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden", "open", "lang"] });
    }
  };

  include([document]);
  view?.addEventListener("pageshow", onPageShow);
  return {
    include,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      view?.removeEventListener("pageshow", onPageShow);
    },
  };
}
