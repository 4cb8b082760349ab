import { describe, expect, it } from "vitest";
import type { Pack } from "../../../../src/core/pack/pack.ts";
import type { Passage } from "../../../../src/core/pack/passage.ts";
import type { Source, SourceKind } from "../../../../src/core/pack/source.ts";
import { describeChoices } from "../../../../src/core/retrieval/look-up-filters.ts";
import type { LookUpFilters } from "../../../../src/core/retrieval/look-up-filters.ts";
import { createLookUp } from "../../../../src/core/retrieval/look-up.ts";

const sourceOf = (id: string, kind: SourceKind): Source => ({ id, type: "book", title: `Harbour ${id}`, custom: { rights: "", kind } });
const passageOf = (slug: string, source: string, topic: string, ...dates: string[]): Passage =>
  ({ id: `${source}:${slug}`, source, locator: "p. 1", statement: { en: `The harbour of ${slug}.` }, dates, numbers: [], actors: [], topic });
const names = (en: string) => ({ en, es: en, ru: en });
const pack = {
  id: "p", version: "1", name: names("Pack"),
  topics: [{ id: "trade", name: names("Trade") }, { id: "empty", name: names("Empty") }, { id: "arms", name: names("Arms") }],
  sources: [sourceOf("lee", "scholarly"), sourceOf("post", "press"), sourceOf("unread", "press")],
  passages: [passageOf("one", "lee", "trade", "1969-02", "1975"), passageOf("two", "lee", "arms"), passageOf("three", "post", "arms", "1961-12-31")],
} as unknown as Pack;
const lookUp = createLookUp(pack);
const find = (query: string, filters: LookUpFilters) => lookUp({ query, limit: 10, filters, language: "en" }).map(({ source, passage }) => passage?.id ?? source.id);

describe("look-up filters", () => {
  it.each([
    [{ topic: "arms" }, ["lee:two", "post:three"]],
    [{ decade: 1960 }, ["lee:one", "post:three"]],
    [{ decade: 1970 }, ["lee:one"]],
    [{ kind: "press" }, ["post:three", "unread"]],
    [{ topic: "arms", kind: "press", decade: 1960 }, ["post:three"]],
    [{ decade: 1980 }, []],
  ] as const)("keep of what was found only what passes %j", (filters, expected) => expect(find("harbour", filters).sort()).toEqual(expected));
  it("list all that passes when nothing is typed, and nothing without a filter", () => {
    expect(find(" ", { kind: "press" }).sort()).toEqual(["post:three", "unread"]);
    expect(find("", {})).toEqual([]);
  });
  it("offer what the index has", () =>
    expect(describeChoices(pack, "en")).toEqual({ topics: [{ id: "trade", name: "Trade" }, { id: "arms", name: "Arms" }], decades: [1960, 1970], kinds: ["press", "scholarly"] }));
});
