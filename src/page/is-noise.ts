import { articleSelector, besideNames, besideRoles, besideTags, silentTags, unseenNames } from "./reading-rules.ts";

const holdsArticle = (element: Element): boolean => element.matches(articleSelector) || element.querySelector(articleSelector) !== null;

/** Names from class and id, whole ("sr-only") and in words ("related-links": related, links). */
function hasName(element: Element, names: ReadonlySet<string>): boolean {
  const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim();
  if (named === "") return false;
  return named.split(/\s+/).some((name) => names.has(name.toLowerCase()) || names.has(firstWord(name)));
}

/** Only the first word of a name says what the element is: "ad-slot" is an advertisement, "story-ad-free" is a story. */
const firstWord = (name: string): string => name.split(/[-_]|(?<=[a-z])(?=[A-Z])/)[0]?.toLowerCase() ?? "";

/** A short raised sign that links within the page: "12", "[a]", "*". */
const isFootnoteMarker = (raised: Element): boolean =>
  /^\W*\w{0,3}\W*$/u.test(raised.textContent ?? "") && (raised.closest("a[href*='#']") ?? raised.querySelector("a[href*='#']")) !== null;

const isBeside = (element: Element): boolean => {
  const tag = element.localName;
  if (besideTags.has(tag) || besideRoles.has(element.getAttribute("role") ?? "")) return true;
  if (tag === "header") return element.parentElement?.closest("article, main, [role='main']") === null;
  return element.getAttribute("aria-hidden") === "true" || hasName(element, besideNames);
};

/** Whether an element's text is not part of what the page says: tools, navigation, advertisements, hidden or editable text. */
export function isNoise(element: Element): boolean {
  if (silentTags.has(element.localName) || element.hasAttribute("hidden") || hasName(element, unseenNames)) return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  if (element.localName === "sup" && isFootnoteMarker(element)) return true;
  if (element.localName === "dialog" && !element.hasAttribute("open")) return true;
  const parent = element.parentElement;
  if (parent?.localName === "details" && !parent.hasAttribute("open") && element.localName !== "summary") return true;
  return isBeside(element) && !holdsArticle(element);
}
