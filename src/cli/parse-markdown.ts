import type { BlockRole, Language } from "../core/text/text-block.ts";
import { BlockList } from "./block-list.ts";
import type { PageInput } from "./input.ts";
import { stripMarkup } from "./strip-markup.ts";

/** Code, comments, front matter, and definitions of notes and links: not text that anybody reads as sentences. */
const asides = [
  /^---\n[^]*?\n---(?:\n|$)/u,
  /^(?:```|~~~)[^]*?^(?:```|~~~)[^\n]*$/gmu,
  /<!--[^]*?-->/gu,
  /^\s{0,3}\[[^\]\n]+\]:[^\n]*$/gmu,
];

interface LineRule {
  readonly pattern: RegExp;
  readonly role: BlockRole;
}

/** How a line begins that starts a block of its own. */
const lineRules: readonly LineRule[] = [
  { pattern: /^\s{0,3}#{1,6}\s+(.+?)\s*#*$/u, role: "heading" },
  { pattern: /^\s*(?:[-*+]|\d+[.)])\s+(.+)$/u, role: "list-item" },
  { pattern: /^\s{0,3}>\s?(.*)$/u, role: "quotation" },
];

/** Reads Markdown: headings, paragraphs, items, quotations and the cells of tables; the first heading is the title. */
export function parseMarkdown(text: string, language: Language | undefined): PageInput {
  const list = new BlockList();
  let role: BlockRole = "paragraph";
  let lines: string[] = [];
  const close = (as: BlockRole = role) => {
    list.add(as, stripMarkup(lines.join("\n")));
    lines = [];
    role = "paragraph";
  };
  const body = asides.reduce((rest, aside) => rest.replace(aside, ""), text);
  for (const line of body.split("\n")) {
    const underlined = /^\s{0,3}(?:=+|-+)\s*$/u.test(line);
    const rule = lineRules.find(({ pattern }) => pattern.test(line));
    if (line.trim() === "") close();
    else if (underlined && lines.length > 0) close("heading");
    else if (/^\s*\|.*\|\s*$/u.test(line)) {
      close();
      for (const cell of line.split("|")) list.add("cell", stripMarkup(cell));
    } else if (rule) {
      if (rule.role !== "quotation" || role !== "quotation") close();
      role = rule.role;
      lines.push(rule.pattern.exec(line)?.[1] ?? "");
      if (role === "heading") close();
    } else lines.push(line);
  }
  close();
  const blocks = list.finish();
  const title = blocks.find((block) => block.role === "heading")?.text;
  return { kind: "page", blocks, context: { ...(title ? { title } : {}), ...(language ? { language } : {}) } };
}
