/** What comes of reading a file: its content, or in one sentence why it cannot be used. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export const succeed = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const fail = (problem: string): Result<never> => ({ ok: false, problem });
