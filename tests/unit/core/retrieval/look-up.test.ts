import { describe, expect, it } from "vitest";
import { createLookUp } from "../../../../src/core/retrieval/look-up.ts";
import type { LookUpMatch } from "../../../../src/core/retrieval/look-up.ts";
import type { Pack } from "../../../../src/core/pack/pack.ts";
import { compilePack } from "../../../../data/compile.ts";

function compile(): Pack {
  const result = compilePack();
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return result.pack;
}

const pack = compile();
const lookUp = createLookUp(pack);
const find = (query: string, limit = 10, language: "en" | "es" | "ru" = "en") => lookUp({ query, limit, language });
const id = (match: LookUpMatch | undefined) => match?.passage?.id ?? match?.source.id;
const marked = (match: LookUpMatch | undefined) => match?.matched.spans.map(({ start, end }) => match.matched.text.slice(start, end));

/** Passages that say the same of the start of relations: any of them may come first. */
const relations1969 = /relations-1969|notes-exchanged-1-feb|1-feb/u;

describe("what a typed query finds first", () => {
  it.each<[string, string, string | RegExp]>([
    ["the words of a statement", "established diplomatic relations 1 February 1969", relations1969],
    ["its Spanish wording", "relaciones diplomáticas 1 de febrero de 1969", relations1969],
    ["its Russian wording", "дипломатические отношения 1 февраля 1969", relations1969],
    ["a typing error in it", "estabilshed diplomatc relations 1 february 1969", relations1969],
    ["an author of a source without passages", "Wise", "wise-1986"],
    ["the same with its year", "wise 1986", "wise-1986"],
    ["an author without the accent", "garces", /^garces-vallejo-2020/u],
    ["an author with a typing error", "kuznetzov", "kuznetsov-2002"],
    ["a title", "alineamiento y desafío", "alcalde-romero-2014"],
    ["a title without accents, its last word begun", "economia politica del per", "wise-1986"],
  ])("%s", (_, query, expected) => expect(id(find(query)[0])).toMatch(expected));

  it("a page of a source", () => {
    const found = find("berrios p. 370");
    expect(found[0]?.source.id).toBe("berrios-blasier-1991");
    expect(found[0]?.passage?.locator).toBe("p. 370");
  });

  it("every source, by its first author's name or its title", () => {
    const isFound = (query: string, wanted: string, limit: number) => find(query, limit).some((match) => match.source.id === wanted);
    const missed = pack.sources.filter(({ id: wanted, author, title }) => {
      const name = author?.[0]?.family;
      return name ? !isFound(name, wanted, 60) : !isFound(title, wanted, 15);
    });
    expect(missed.map((source) => source.id)).toEqual([]);
  });
});

describe("as one types", () => {
  it("continues the last word", () => expect(marked(find("helicop")[0])?.join(" ")).toMatch(/helicop/iu));
  it("does not continue a word that is followed by a space", () => expect(find("helicop ")).toEqual([]));
  it("finds nothing for a blank, a sign or an unknown word", () => {
    expect(["", "   ", "?!", "zzzzzz"].flatMap((query) => find(query))).toEqual([]);
  });
  it("gives no more than asked for", () => expect(find("soviet", 3)).toHaveLength(3));
  it("answers within 50 ms when warm, at half of the keys at least: a busy machine may delay some", () => {
    const sentence = "soviet credits for agricultural machinery 1974";
    find(sentence);
    const times = Array.from(sentence, (_, end) => {
      const start = performance.now();
      find(sentence.slice(0, end + 1), 30);
      return performance.now() - start;
    });
    expect(times.sort((one, other) => one - other)[times.length >> 1]).toBeLessThan(50);
  });
});

describe("what it shows", () => {
  it("marks the words found, accents or not", () => {
    const first = find("relaciones diplomaticas", 10, "es")[0];
    expect(marked(first)).toEqual(["relaciones", "diplomáticas"]);
  });
  it("shows the statement in the reader's language when the query does not tell", () => {
    const inRussian = find("berrios", 1, "ru")[0];
    expect(inRussian?.matched.text).toBe(inRussian?.passage?.statement.ru);
  });
  it("names the words found for marking them in the source", () => expect(find("Garces")[0]?.words).toEqual(["garces"]));
  it("lets other sources in between the passages of one author", () => {
    const sources = find("adins", 30).map((match) => match.source.id);
    expect(new Set(sources.slice(0, 7)).size).toBeGreaterThan(1);
  });
  it("every span is inside its text", () => {
    for (const { matched } of find("1969 Velasco мoscow relaci", 30)) {
      for (const { start, end } of matched.spans) expect(start < end && end <= matched.text.length).toBe(true);
    }
  });
});
