/** A file that the reader saves. */
interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Saves a text as a file by a link to it, which asks for no permission. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The download has begun with the click; Firefox reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
