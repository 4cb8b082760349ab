import { languages } from "../core/text/text-block.ts";
import type { Language } from "../core/text/text-block.ts";

export const formats = ["text", "jsonl"] as const;
export type Format = (typeof formats)[number];

export interface CommandLine {
  /** Files in the order given; `-` stands for standard input. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Language of texts that do not say theirs. */
  readonly language?: Language;
  readonly wantsHelp: boolean;
  /** One line each; the rest of the command line still stands. */
  readonly problems: readonly string[];
}

/** Reads the arguments of `check`. Options may stand anywhere; what follows `--` is a path. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const paths: string[] = [];
  const problems: string[] = [];
  let format: Format = "text";
  let language: Language | undefined;
  let wantsHelp = false;

  const rest = [...args];
  const choose = <T extends string>(option: string, given: string | undefined, choices: readonly T[]): T | undefined => {
    const value = given ?? rest.shift();
    const choice = choices.find((candidate) => candidate === value);
    if (!choice) problems.push(`${option} must be one of ${choices.join(", ")}${value === undefined ? "" : `, not "${value}"`}`);
    return choice;
  };
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [option, value] = splitOption(argument);
    if (argument === "-" || !argument.startsWith("-")) paths.push(argument);
    else if (argument === "--") paths.push(...rest.splice(0));
    else if (argument === "--help" || argument === "-h") wantsHelp = true;
    else if (option === "--format") format = choose(option, value, formats) ?? format;
    else if (option === "--lang") language = choose(option, value, languages) ?? language;
    else problems.push(`unknown option ${argument}`);
  }
  if (paths.length === 0 && problems.length === 0 && !wantsHelp) problems.push("no input: name a file, or - for standard input (--help says more)");
  return { paths, format, ...(language ? { language } : {}), wantsHelp, problems };
}

const splitOption = (argument: string): [string, string | undefined] => {
  const equals = argument.indexOf("=");
  return equals < 0 ? [argument, undefined] : [argument.slice(0, equals), argument.slice(equals + 1)];
};
