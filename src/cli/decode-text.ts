/** How many bytes of a page are searched for its `charset`; the HTML standard says 1024. */
const charsetSearchLength = 1024;

/** Text of a file's bytes: by byte order mark, by the page's own `charset`, as UTF-8. Undefined when the bytes are no text. */
export function decodeText(bytes: Buffer): string | undefined {
  const text = decoderFor(bytes).decode(bytes).replace(/\r\n?/gu, "\n");
  return text.includes("\0") ? undefined : text;
}

function decoderFor(bytes: Buffer): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  const start = bytes.toString("latin1", 0, charsetSearchLength);
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder();
  }
}
