"""Light paraphrases of the statements of validation facts, as they are and with a detail changed: labelled sentences.

Usage: python training/edit_validation.py SHARED VALIDATION.json > edited-validation.jsonl
People copy sources nearly word for word, labelled sentences seldom do: what joins features and meaning must have seen both.
"""
import json
import random
import sys

from generate import Editor
from paraphrase import Paraphraser
from prepare import load_facts

SEED = 77
COPIES = 2
KINDS = ("number", "month", "actor", "direction", "polarity")


def main(shared, validation):
    rng = random.Random(SEED)
    with open(f"{shared}/facts/lexicon.json", encoding="utf-8") as f:
        lexicon = json.load(f)
    editor, paraphraser, facts = Editor(lexicon, rng), Paraphraser(lexicon, rng), load_facts(shared)
    say = lambda fact, lang, text, label: print(json.dumps({"lang": lang, "text": text, "label": label, "gold": [fact], "difficulty": "easy"}, ensure_ascii=False))
    with open(validation, encoding="utf-8") as f:
        chosen = json.load(f)
    for fact in chosen:
        for lang in ("en", "es", "ru"):
            statement = facts[fact][lang]
            for _ in range(COPIES):
                say(fact, lang, paraphraser.light(statement, lang), "supported")
            made = 0
            for kind in rng.sample(KINDS, len(KINDS)):
                copy = paraphraser.light(statement, lang)
                edit = getattr(editor, kind)(copy, lang)
                wrong = edit(copy) if edit else None
                if made < COPIES and wrong and wrong != copy and edit(statement) not in (None, statement):
                    say(fact, lang, wrong, "contradicted")
                    made += 1


if __name__ == "__main__":
    main(*sys.argv[1:])
