import { expect, test } from "vitest";
import { createFindingIds } from "../../../../src/core/verdict/finding-id.ts";

test("a re-scan gives the same ids, whatever the spaces", () => {
  const [one, other] = [createFindingIds(), createFindingIds()];
  expect(one("Peru bought  tanks.")).toBe(other("peru bought tanks."));
});
test("occurrences of a sentence have ids of their own", () => {
  const name = createFindingIds();
  expect(name("Again.")).not.toBe(name("Again."));
});
