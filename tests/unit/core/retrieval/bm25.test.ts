import { expect, test } from "vitest";
import { createBm25Index } from "../../../../src/core/retrieval/bm25.ts";

const document = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));
const index = createBm25Index([document("tank", "buy"), document("fish", "buy"), document("fish", "ban", "film")], { k1: 0.6, b: 0.3 });

test("a rare term weighs more than a common one", () => expect(index.idf("tank")).toBeGreaterThan(index.idf("buy")));
test("an unknown term is as rare as terms can be", () => expect(index.idf("nowhere")).toBeGreaterThan(index.idf("tank")));
test("documents with more of the query come first", () => expect(index.rank(document("fish", "film"), 3).map((hit) => hit.document)).toEqual([2, 1]));
test("a query term's weight counts", () => expect(index.rank(new Map([["tank", 0.1], ["film", 1]]), 1)[0]?.document).toBe(2));
test("nothing shared, nothing found", () => expect(index.rank(document("sugar"), 5)).toEqual([]));
