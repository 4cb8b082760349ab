import type { CDPSession, Page } from "puppeteer-core";

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const partsOf = (node: DomNode): readonly DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
const textOf = (node: DomNode): string => (node.nodeName === "#text" ? (node.nodeValue ?? "") : partsOf(node).map(textOf).join(""));
const listNodes = (node: DomNode): DomNode[] => [node, ...partsOf(node).flatMap(listNodes)];

async function readTree(session: CDPSession): Promise<DomNode[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  return listNodes(root as DomNode);
}

/** The words of an element of ours by its tag, through its closed shadow root; undefined when it is not on the page. */
export async function readHost(page: Page, tag: string): Promise<string | undefined> {
  const session = await page.createCDPSession();
  const host = (await readTree(session)).find(({ nodeName }) => nodeName.toLowerCase() === tag);
  await session.detach();
  return host && textOf(host).replace(/\s+/g, " ").trim();
}

/** Presses the button of the open card that says `text`, with the mouse, where it stands. */
export async function pressInCard(page: Page, text: string): Promise<void> {
  const session = await page.createCDPSession();
  const nodes = await readTree(session);
  const card = nodes.find(({ nodeName }) => nodeName.toLowerCase() === "cotejo-card");
  const button = card && listNodes(card).find((node) => node.nodeName === "BUTTON" && textOf(node).trim() === text);
  if (!button) throw new Error(`no button "${text}" in the card`);
  await session.send("DOM.scrollIntoViewIfNeeded", { nodeId: button.nodeId });
  const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
