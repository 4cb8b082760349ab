import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../../src");

/** Names that are the same in every language. */
const names = new Set(["Cotejo"]);

/** What a reader hears or sees of an attribute. */
const spoken = /\b(?:aria-label|aria-description|title|placeholder|alt|label|hint)="([^"]*)"/gu;
/** Text between two tags: what stands between braces is code, and so is what an arrow or a type ends. */
const between = /(?<![=\s(])>([^<>{}]*\p{L}{2}[^<>{}]*)</gu;

/** The words of a component that no message gives. */
function findTexts(code: string): string[] {
  const bare = code.replace(/\/\*[^]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
  const markup = bare.slice(Math.max(0, bare.search(/\n(?:export )?function|\n(?:export )?const/u)));
  const texts = [...markup.matchAll(spoken), ...markup.matchAll(between)].map(([, text = ""]) => text.trim());
  // Between two tags there may be code too: only there do these signs stand.
  return texts.filter((text) => /\p{L}{2}/u.test(text) && !names.has(text) && !/^,\s*[\w-]+:|[;=()]|=>|&&/u.test(text));
}

describe("words in components", () => {
  it.each([
    ["<p>Hello</p>", ["Hello"]],
    ["<p>{text}</p>", []],
    ['<input aria-label="Search" />', ["Search"]],
    ["<h1>Cotejo</h1>", []],
    ["<b>{one}</b> and <i>{two}</i>", ["and"]],
    ["const [a] = useState<readonly string[]>(list); const b = useRef<HTMLElement>(null);", []],
  ])("are found in %s", (code, texts) => expect(findTexts(`\nfunction x() {${code}}`)).toEqual(texts));

  it("are all messages: put them into public/_locales", () => {
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => findTexts(readFileSync(join(root, file), "utf8")).map((text) => `${file}: ${text}`))).toEqual([]);
  });
});

describe("keys of messages", () => {
  it("are all there", () => {
    const english = JSON.parse(readFileSync(join(root, "../public/_locales/en/messages.json"), "utf8")) as Record<string, unknown>;
    const code = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file)).map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    const manifest = readFileSync(join(root, "../manifest.json"), "utf8");
    const single = [...code.matchAll(/\btranslate\("(\w+)"/gu), ...manifest.matchAll(/__MSG_(\w+?)__/gu)].map(([, key = ""]) => key);
    const plural = [...code.matchAll(/\.plural\("(\w+)"/gu)].map(([, key = ""]) => `${key}Other`);
    expect(single.length).toBeGreaterThan(50);
    expect([...single, ...plural].filter((key) => !(key in english))).toEqual([]);
  });
});
