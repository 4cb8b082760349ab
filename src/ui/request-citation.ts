import type { FormattedCitation } from "../core/citation/format-citation.ts";
import type { CitationReply, CitationRequest } from "./citation-request.ts";

let worker: Worker | undefined;
let asked = 0;
const pending = new Map<number, { readonly resolve: (citation: FormattedCitation) => void; readonly reject: (reason: Error) => void }>();

function openWorker(): Worker {
  const opened = new Worker(new URL("./citation-worker.ts", import.meta.url), { type: "module" });
  opened.addEventListener("message", (event: MessageEvent<CitationReply>) => {
    const reply = event.data;
    const waiting = pending.get(reply.number);
    pending.delete(reply.number);
    if (reply.ok) waiting?.resolve(reply.citation);
    else waiting?.reject(new Error(reply.message));
  });
  opened.addEventListener("error", () => {
    for (const { reject } of pending.values()) reject(new Error("The citation worker did not start."));
    pending.clear();
    worker = undefined;
  });
  return opened;
}

/** Formats a citation in a CSL style; the worker that does so starts with the first request and ends with its window. */
export function requestCitation(request: CitationRequest): Promise<FormattedCitation> {
  const number = asked++;
  return new Promise((resolve, reject) => {
    worker ??= openWorker();
    pending.set(number, { resolve, reject });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ number, request });
  });
}
