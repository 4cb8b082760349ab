/** What `check --help` prints. */
export const help = `Holds the claims of a text against the sources of the index.

  npm run --silent check -- PATH… [--format text|jsonl] [--lang en|es|ru]

PATH      .html   read as the extension reads a page
          .txt    paragraphs separated by empty lines
          .md     Markdown
          .jsonl  one sentence a line: {"id", "text", "title"?, "before"?, "lang"?};
                  "before" is the sentence before it, read but not judged
          -       standard input; its kind is told from what it holds
--format  text    for people: marks, passages, references, a summary (default)
          jsonl   one line a sentence: {"id"?, "text", "label", "confidence", "evidence", "differences"}
--lang    language of texts that do not say theirs

Labels: supported, contradicted, disputed, related, unsupported; not-claim and off-topic are not marked.
Exit code: 0 done; 2 something could not be read (the rest was done); 1 the index is broken.
`;
