/** The host that a reader means by what they typed: "https://example.org/page", "example.org". Undefined when it is none. */
export function readHost(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === "" || /\s/u.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isHost = hostname.includes(".") || hostname === "localhost";
  return /^https?:$/u.test(protocol) && isHost ? hostname : undefined;
}

/** The addresses of a host as permissions have them. */
export const matchHost = (host: string): string => `*://${host}/*`;
