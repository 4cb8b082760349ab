import { expect, it } from "vitest";
import { listSources } from "../../../../src/core/citation/list-sources.ts";
import type { Pack } from "../../../../src/core/pack/pack.ts";
import { withoutSources } from "../../../../src/core/pack/without-sources.ts";
import { passage, source } from "../../ui/fixtures.ts";

const other = { ...source, id: "other" };
const pack = { sources: [source, other, { ...source, id: "silent" }], passages: [passage, { ...passage, id: "other:a", source: "other" }] } as unknown as Pack;

it("drops the passages of sources that are off, and keeps the sources", () => {
  const less = withoutSources(pack, ["other"]);
  expect(less.passages).toEqual([passage]);
  expect(less.sources).toEqual(pack.sources);
  expect(withoutSources(pack, [])).toBe(pack);
});

it("lists the sources that have passages, with how many", () =>
  expect(listSources(pack)).toEqual([
    { id: "lee-1999", reference: "Lee (1999), Two Ports, Harbour Studies", kind: "scholarly", passages: 1 },
    { id: "other", reference: "Lee (1999), Two Ports, Harbour Studies", kind: "scholarly", passages: 1 },
  ]));
