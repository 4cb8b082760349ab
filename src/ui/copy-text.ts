/** A text that is still being written may be copied: the press that allows it would be forgotten meanwhile. */
type Written = Promise<{ readonly text: string; readonly html: string }>;

/** Copies a text, with its markup where the target takes it. False when the browser did not allow it. */
export async function copyText(written: Written): Promise<boolean> {
  if (!globalThis.ClipboardItem || !navigator.clipboard) return copyByEvent(await written.catch(() => undefined));
  const blob = async (type: string, choose: (copyable: Awaited<Written>) => string) => new Blob([choose(await written)], { type });
  const item = new ClipboardItem({ "text/plain": blob("text/plain", ({ text }) => text), "text/html": blob("text/html", ({ html }) => html) });
  return navigator.clipboard.write([item]).then(() => true, async () => copyByEvent(await written.catch(() => undefined)));
}

/** Pages without encryption have no clipboard to write to; the older command still works on them. */
function copyByEvent(copyable: Awaited<Written> | undefined): boolean {
  if (!copyable) return false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", copyable.text);
    event.clipboardData?.setData("text/html", copyable.html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", onCopy, { capture: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", onCopy, { capture: true });
  return isDone;
}
