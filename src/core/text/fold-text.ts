/** Lower case without accents; Russian ё = е and stress marks dropped, й kept. Keeps meaning for look-up, not length. */
export const foldText = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/(?<!и)\p{M}/gu, "").normalize("NFC").replace(/й/g, "й");

/** True when a letter of the text carries an accent (á, ñ, ü …). */
export const hasAccent = (text: string): boolean => /[\u00C0-\u024F]/u.test(text);
