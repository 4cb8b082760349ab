import type { Browser, Page } from "puppeteer-core";

/** Sends a WebDriver BiDi command as it is. */
export type SendBidi = (method: string, parameters: object) => Promise<unknown>;

interface ContextTree {
  readonly contexts: readonly { readonly context: string }[];
}

interface CallResult {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface BidiNode {
  readonly type: string;
  readonly value?: { readonly nodeValue?: string; readonly shadowRoot?: BidiNode | null; readonly children?: readonly BidiNode[] };
}

const textOf = ({ value }: BidiNode): string =>
  value?.nodeValue !== undefined ? `${value.nodeValue} ` : [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(textOf).join("");

/** Puppeteer's own session and context of a Firefox page: they are not in its types (puppeteer-core 25.16). */
interface BidiPage {
  mainFrame(): { readonly browsingContext: { readonly id: string; readonly userContext: { readonly browser: { readonly session: { send(method: string, parameters: object): Promise<{ result: unknown }> } } } } };
}

const contextOf = (page: Page) => (page as unknown as BidiPage).mainFrame().browsingContext;

/** Runs a function, given as source, and resolves with what it returns. */
export type RunInWindow = (source: string) => Promise<unknown>;

const senderOf = (page: Page): SendBidi => {
  const { session } = contextOf(page).userContext.browser;
  return async (method, parameters) => (await session.send(method, parameters)).result;
};

/** The words of an element, those in closed shadow roots too, as only a debugger can read them; undefined without the element. */
export async function readShadowText(page: Page, selector: string): Promise<string | undefined> {
  const { result } = (await senderOf(page)("script.evaluate", {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    awaitPromise: false,
    target: { context: contextOf(page).id },
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  })) as { readonly result: BidiNode };
  return result.type === "node" ? textOf(result).replace(/\s+/g, " ").trim() : undefined;
}

/** Goes to a page of an extension, which puppeteer's own `goto` waits for in vain. */
export async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await senderOf(page)("browsingContext.navigate", { context: contextOf(page).id, url, wait: "none" });
  await page.waitForSelector("body > *");
}

/**
 * Runs functions, given as source, in the browser's own window: there are the toolbar, its popups and the shortcuts.
 * Needs `--remote-allow-system-access`.
 */
export async function openChromeScope(browser: Browser): Promise<RunInWindow> {
  const [page] = await browser.pages();
  if (!page) throw new Error("Firefox opened no tab");
  const send = senderOf(page);
  const tree = (await send("browsingContext.getTree", { "moz:scope": "chrome" })) as ContextTree;
  const context = tree.contexts[0]?.context;
  return async (source) => {
    const call = (await send("script.callFunction", { functionDeclaration: source, awaitPromise: true, target: { context } })) as CallResult;
    if (call.type === "exception") throw new Error(`in Firefox's window: ${call.exceptionDetails?.text}`);
    return call.result?.value;
  };
}
