import { blockTags } from "./reading-rules.ts";

/** How an element stands on the page. */
export type Placement = "hidden" | "block" | "inline";

/** Tells how an element stands on the page; the browser asks its style, a command line only its markup. */
export type Layout = (element: Element) => Placement;

/** Layout from tag, `hidden` and inline style alone: all that there is where nothing is rendered. */
export const markupLayout: Layout = (element) => {
  const style = (element.getAttribute("style") ?? "").replaceAll(" ", "").toLowerCase();
  if (style.includes("display:none") || style.includes("visibility:hidden")) return "hidden";
  return blockTags.has(element.localName) || style.includes("display:block") ? "block" : "inline";
};

/** Layout as the browser rendered it. */
export const renderedLayout: Layout = (element) => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === "") return markupLayout(element);
  if (style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse") return "hidden";
  if (blockTags.has(element.localName)) return "block";
  return style.display.startsWith("inline") || style.display === "contents" || style.display.startsWith("ruby") ? "inline" : "block";
};
