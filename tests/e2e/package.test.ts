import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtExtension } from "../support/open-reader.ts";

const megabyte = 1e6;

it.each(["chrome", "firefox"] as const)("the extension for %s takes at most 25 MB, with its models", (target) => {
  const folder = builtExtension(target);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name))).filter((file) => file.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  expect(bytes / megabyte).toBeLessThan(25);
  // With its models, not because they are missing.
  expect(bytes / megabyte).toBeGreaterThan(10);
});
