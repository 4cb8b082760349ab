import type { CDPSession, Page } from "puppeteer-core";

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const textOf = (node: DomNode): string =>
  node.nodeName === "#text" ? `${node.nodeValue ?? ""} ` : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join("");

const findNode = (node: DomNode, name: string): DomNode | undefined => {
  if (node.nodeName.toLowerCase() === name) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, name);
    if (found) return found;
  }
  return undefined;
};

/** The words of the card that is open, read through its closed shadow root as only a debugger can; undefined without a card. */
export async function readCard(page: Page): Promise<string | undefined> {
  const session: CDPSession = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const card = findNode(root, "cotejo-card");
  return card && textOf(card).replace(/\s+/g, " ").trim();
}
