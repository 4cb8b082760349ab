import { describe, expect, it } from "vitest";
import { createCitePassages } from "../../../../src/core/citation/cite-passages.ts";
import { describeSource, findLink, listSurnames } from "../../../../src/core/citation/describe-source.ts";
import { parseLocator } from "../../../../src/core/citation/parse-locator.ts";
import type { Pack } from "../../../../src/core/pack/pack.ts";
import type { Passage } from "../../../../src/core/pack/passage.ts";
import type { Source } from "../../../../src/core/pack/source.ts";

const source: Source = {
  id: "a-2021",
  type: "article-journal",
  title: "A Title",
  author: [{ family: "Adins", given: "S." }, { literal: "Office of Things" }],
  issued: { "date-parts": [[2021, 3]] },
  "container-title": "Journal",
  volume: "9",
  issue: "4",
  page: "84-100",
  DOI: "10.1/x",
  URL: "https://example.org",
  custom: { rights: "CC BY 4.0", kind: "scholarly" },
};

describe("plain reference", () => {
  it("says who, when, what and where", () => expect(describeSource(source)).toBe("Adins & Office of Things (2021), A Title, Journal, 9(4), 84–100"));
  it("leaves out what is not known", () => {
    const { author: _author, issued: _issued, volume: _volume, issue: _issue, page: _page, ...bare } = source;
    expect(describeSource(bare)).toBe("A Title, Journal");
  });
  it("begins with the title where there is no name", () => {
    const { author: _author, volume: _volume, issue: _issue, page: _page, ...anonymous } = source;
    expect(describeSource(anonymous)).toBe("A Title (2021), Journal");
  });
  it("shortens three authors, and names editors where there are no authors", () => {
    const three = [{ family: "One" }, { family: "Two" }, { family: "Three" }];
    expect(listSurnames({ ...source, author: three })).toBe("One et al.");
    expect(listSurnames({ ...source, author: [], editor: [{ family: "Ed" }] })).toBe("Ed");
  });
  it("links the DOI before the address", () => {
    const { DOI: _doi, ...withoutDoi } = source;
    expect(findLink(source)).toBe("https://doi.org/10.1/x");
    expect(findLink(withoutDoi)).toBe("https://example.org");
  });
});

describe("locators", () => {
  it.each([
    ["p. 370", { label: "page", locator: "370" }],
    ["pp. 367-368", { label: "page", locator: "367-368" }],
    ["para. 1-2", { label: "paragraph", locator: "1-2" }],
    ["abstract", { suffix: ", abstract" }],
    ["doc. 166, para. 2", { suffix: ", doc. 166, para. 2" }],
  ])("%s", (locator, expected) => expect(parseLocator(locator)).toEqual(expected));
});

describe("citing passages", () => {
  const passage: Passage = { id: "a-2021:x", source: "a-2021", locator: "p. 1", statement: { en: "X." }, dates: [], numbers: [], actors: [], topic: "t" };
  const pack = { sources: [source], passages: [passage] } as unknown as Pack;
  it("keeps the order asked for and leaves out ids that are not there", () => {
    const cited = createCitePassages(pack)(["nowhere:y", "a-2021:x"]);
    expect(cited).toEqual([{ passage, source, reference: describeSource(source), link: "https://doi.org/10.1/x" }]);
  });
});
