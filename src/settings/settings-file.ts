import { migrateSettings, migrations } from "./migrations.ts";
import { defaultSettings, parseSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** Marks a file as ours. */
const format = "cotejo-settings";

/** Why a file was not read; `damaged` names the setting. */
export type SettingsFileProblem =
  | { readonly kind: "not-json" | "not-settings" | "newer" }
  | { readonly kind: "damaged"; readonly setting: string };

export type SettingsFileResult = { readonly ok: true; readonly settings: Partial<Settings> } | { readonly ok: false; readonly problem: SettingsFileProblem };

const names = Object.keys(defaultSettings) as (keyof Settings)[];

/** The settings as the text of a file. */
export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify({ format, version: migrations.length + 1, values: settings }, undefined, 2)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

/** Whether two values say the same: order and repetition in lists do not matter. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.every((each) => other.some((candidate) => isSame(each, candidate))) && other.length <= one.length;
  if (isRecord(one) && isRecord(other)) return Object.keys(one).every((key) => isSame(one[key], other[key]));
  return one === other;
}

const fail = (problem: SettingsFileProblem): SettingsFileResult => ({ ok: false, problem });

/**
 * Reads a settings file of this version or an earlier one: all of it or nothing, so that a damaged file never takes a
 * choice away. Settings that it does not have are left as they are.
 */
export function readSettingsFile(text: string): SettingsFileResult {
  const file = readJson(text);
  if (file === undefined) return fail({ kind: "not-json" });
  if (!isRecord(file) || file["format"] !== format) return fail({ kind: "not-settings" });
  if (typeof file["version"] === "number" && file["version"] > migrations.length + 1) return fail({ kind: "newer" });
  const values = migrateSettings(file)?.values;
  if (!isRecord(values)) return fail({ kind: "not-settings" });
  const parsed = parseSettings(values);
  const given = names.filter((name) => name in values);
  const damaged = given.find((name) => !isSame(values[name], parsed[name]));
  if (damaged) return fail({ kind: "damaged", setting: damaged });
  return { ok: true, settings: Object.fromEntries(given.map((name) => [name, parsed[name]])) };
}
