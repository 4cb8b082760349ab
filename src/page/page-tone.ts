import type { Tone } from "./mark-style.ts";

/** Relative luminance below which light lines are easier to see, 0..1; black and white text contrast equally at 0.18. */
const darkLuminance = 0.18;

/** An element's ground counts when at least this much of it hides what is behind. */
const opaqueEnough = 0.5;

/** Tells for an element whether its ground is light or dark: a page's own dark skin does not follow the reader's preference. */
export function createToneReader(): (element: Element) => Tone {
  const known = new Map<Element, Tone>();
  const read = (element: Element): Tone => {
    const cached = known.get(element);
    if (cached) return cached;
    const view = element.ownerDocument.defaultView;
    const style = view?.getComputedStyle(element);
    const colour = parseColour(style?.backgroundColor ?? "");
    const outer = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
    let tone: Tone;
    if (colour && colour.alpha >= opaqueEnough) tone = measureLuminance(colour) < darkLuminance ? "dark" : "light";
    else if (outer) tone = read(outer);
    // Nothing painted at all: the canvas, dark only when the page says that it has a dark scheme.
    else tone = style?.colorScheme.includes("dark") && view?.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    known.set(element, tone);
    return tone;
  };
  return read;
}

interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** Reads a computed colour; undefined for notations other than rgb(), which computed backgrounds seldom have. */
function parseColour(text: string): Colour | undefined {
  if (!text.startsWith("rgb")) return undefined;
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return red === undefined || green === undefined || blue === undefined ? undefined : { channels: [red, green, blue], alpha };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function measureLuminance({ channels }: Colour): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
