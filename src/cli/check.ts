import type { Pack } from "../core/pack/pack.ts";
import { parseCommandLine } from "./command-line.ts";
import type { CommandLine } from "./command-line.ts";
import { formatJsonLine } from "./format-jsonl.ts";
import { Report } from "./format-report.ts";
import type { Answer } from "./format-report.ts";
import { help } from "./help.ts";
import type { Input } from "./input.ts";
import { judgeInput } from "./judge-input.ts";
import { loadChecker } from "./load-checker.ts";
import { loadPack } from "./load-pack.ts";
import { readInput } from "./read-input.ts";
import { loadMeaning } from "./load-meaning.ts";

/** Exit code. */
const badInput = 2;

const complain = (problem: string): void => {
  process.stderr.write(`check: ${problem}\n`);
  process.exitCode = badInput;
};

/** The reader of our output may leave early (`| head`); that is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : badInput));

async function checkAll({ paths, format, language, problems }: CommandLine): Promise<void> {
  problems.forEach(complain);
  const pack = loadPack();
  const checker = loadChecker(pack);
  const meaning = await loadMeaning();
  if (meaning && !meaning.ok) complain(`${meaning.problem} The labels rest on features alone.`);
  for (const path of paths) {
    const name = path === "-" ? "standard input" : path;
    const read = await readInput(path, language);
    if (!read.ok) {
      complain(`${name}: ${read.problem}`);
      continue;
    }
    if (read.input.kind === "sentences") for (const problem of read.input.problems) complain(`${name}: ${problem}`);
    const answers = judgeInput(checker, read.input, meaning?.ok ? meaning.value : undefined);
    process.stdout.write(format === "jsonl" ? formatLines(answers) : formatReport(pack, name, read.input, answers));
  }
}

const formatLines = (answers: readonly Answer[]): string => answers.map(({ finding, id }) => `${formatJsonLine(finding, id)}\n`).join("");

function formatReport(pack: Pack, name: string, input: Input, answers: readonly Answer[]): string {
  const title = input.kind === "page" ? input.context.title : undefined;
  const colours = process.stdout.isTTY && !process.env["NO_COLOR"];
  return `${new Report(pack, colours).format(title ? `${name}: ${title}` : name, answers)}\n\n`;
}

const commandLine = parseCommandLine(process.argv.slice(2));
if (commandLine.wantsHelp) process.stdout.write(help);
else await checkAll(commandLine);
