import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname } from "node:path";

export interface ServedFile {
  readonly url: string;
  readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = { ".txt": "text/plain; charset=utf-8", ".pdf": "application/pdf" };

/** Serves one file on this machine: browsers do not let extensions read file: addresses unless asked. */
export async function serveFile(path: string): Promise<ServedFile> {
  const bytes = readFileSync(path);
  const name = `/${encodeURIComponent(basename(path))}`;
  const server = createServer((request, response) => {
    if (request.url !== name) return void response.writeHead(404).end();
    // A page says its own encoding, in the markup.
    response.writeHead(200, { "content-type": types[extname(path).toLowerCase()] ?? "text/html" }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${name}`, stop: () => void server.close().closeAllConnections() };
}
