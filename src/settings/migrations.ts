/** Stored settings with the number of migrations they have been through. */
export interface StoredSettings {
  readonly version: number;
  readonly values: unknown;
}

/** Turns the values of one version into those of the next. */
export type Migration = (values: unknown) => unknown;

/** In order, never changed once released: the migration at index 0 turns version 1 into version 2. */
export const migrations: readonly Migration[] = [];

const isStored = (value: unknown): value is StoredSettings =>
  typeof value === "object" && value !== null && typeof (value as Partial<StoredSettings>).version === "number" && "values" in value;

/**
 * Brings what lies in storage to the present version; undefined when nothing readable is there.
 * Values of a newer version (after a downgrade) are left as they are.
 */
export function migrateSettings(stored: unknown, steps: readonly Migration[] = migrations): StoredSettings | undefined {
  if (!isStored(stored)) return undefined;
  const pending = steps.slice(Math.max(stored.version - 1, 0));
  const values = pending.reduce((before, migrate) => migrate(before), stored.values);
  return { version: Math.max(stored.version, steps.length + 1), values };
}
