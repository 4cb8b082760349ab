import type { Language } from "./text-block.ts";

const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: split("a an the and or but if of in on at to for from by with without as is are was were be been being it its this that these those he she they them his her their there which who whom whose what when where while during into over under between than then also not no nor so such some any all both each more most other very can could would should will may might had has have having do does did done only own same too up out about after before again against because until through its it's itself himself themselves one upon per via"),
  es: split("el la los las un una unos unas lo al del de y e o u en a ante con contra desde hasta para por segun sin sobre tras que quien quienes cual cuales cuyo cuya como cuando donde mientras es son era eran fue fueron ser sido siendo ha han habia habian haber esta este estos estas ese esa esos esas aquel aquella se su sus le les me nos mas pero no ni si ya muy tan tanto todo toda todos todas otro otra otros otras entre durante tambien solo aun asi porque hay"),
  ru: split("и в во не на с со к ко по о об от до из за у для при над под без через между а но да или что как так же ли бы то это этот эта эти этого этой этих тот та те того той тех он она они оно его ее их ему ей им ними нее него который которая которое которые которого которой которых был была было были быть есть будет еще уже лишь только также тоже более менее все всех всего весь вся где когда если чем чтобы после перед свой своя свои своих своей своего"),
};

/** True for words that carry no matter of their own; `word` is folded. */
export const isStopWord = (word: string, language: Language): boolean => stopWords[language].has(word);

/** How many of the words are stop words of a language: tells Spanish from English. */
export const countStopWords = (words: readonly string[], language: Language): number =>
  words.reduce((count, word) => count + (stopWords[language].has(word) ? 1 : 0), 0);
