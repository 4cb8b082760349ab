import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/cli/decode-text.ts";

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from("Perú — Россия")],
    ["UTF-8 with a byte order mark", Buffer.from("\ufeffPerú — Россия")],
    ["UTF-16, little end first", Buffer.from("\ufeffPerú — Россия", "utf16le")],
    ["UTF-16, big end first", Buffer.from("\ufeffPerú — Россия", "utf16le").swap16()],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("Perú — Россия");
  });

  it("reads a page in the encoding it declares", () => {
    const cyrillic = Buffer.from([0xcf, 0xe5, 0xf0, 0xf3]);
    expect(decodeText(Buffer.concat([Buffer.from(`<meta charset="windows-1251"><p>`), cyrillic]))).toMatch(/<p>Перу$/);
  });

  it("ends every line in the same way", () => expect(decodeText(Buffer.from("a\r\nb\rc\n"))).toBe("a\nb\nc\n"));
  it("knows bytes that are no text", () => expect(decodeText(Buffer.from("%PDF\0\u0001"))).toBeUndefined());
});
