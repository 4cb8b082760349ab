import { Window } from "happy-dom";

/** A page of its own from markup, with nothing rendered. */
export function readPage(html: string): Document {
  const window = new Window({ url: "https://example.org/article" });
  window.document.write(html);
  return window.document as unknown as Document;
}
