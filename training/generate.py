"""Synthetic pairs: seeded edits of statements and of labelled sentences, in English, Spanish and Russian.

Every edit is used on both sides so that neither the edit's style nor the memory of a fact gives the label away:
  edited claim, plain passage    -> refutes        edited claim, edited passage -> supports
  plain claim,  edited passage   -> refutes        plain claim,  plain passage  -> supports
Edits: years and months, counts and amounts, actors of the same kind, direction (Peru <-> the other side), polarity
(negation, opposite words). Besides: a claim that keeps only the first part of the statement (supports), a passage that keeps
only the first part (related), one fact against another of the same source or topic (unrelated), other languages.
Near copies: light paraphrases of statements and of evidence (paraphrase.py), as they are (supports) and edited (refutes), and
labelled contradictions whose one differing number is put right (supports).
"""
import argparse
import collections
import json
import os
import random
import re

from paraphrase import MONTHS, Paraphraser
from prepare import ONE_HOT, Similar, jsonl, load_facts, split

OPPOSITE = {
    "en": "increased/decreased increase/decrease rose/fell rise/fall grew/shrank growth/decline higher/lower more/less before/after "
          "first/last largest/smallest accepted/rejected approved/rejected bought/sold buyer/seller purchase/sale purchased/sold export/import exports/imports "
          "exported/imported strong/weak strengthened/weakened supported/opposed support/opposition began/ended opened/closed established/broke "
          "won/lost arrived/left early/late most/least majority/minority agreed/refused allowed/forbade public/secret successful/unsuccessful above/below "
          "surplus/deficit borrowed/lent creditor/debtor military/civilian north/south eastern/western improved/worsened with/without always/never "
          "northern/southern friendly/hostile joined/left cheaper/dearer confirmed/denied old/new permanent/temporary doubled/halved",
    "es": "aumentó/disminuyó aumento/descenso creció/cayó mayor/menor más/menos antes/después primer/último primera/última aceptó/rechazó aprobó/rechazó "
          "compró/vendió compra/venta comprador/vendedor exportación/importación exportaciones/importaciones exportó/importó apoyó/combatió comenzó/terminó "
          "abrió/cerró ganó/perdió llegó/partió mayoría/minoría superior/inferior superávit/déficit acreedor/deudor militar/civil norte/sur con/sin "
          "siempre/nunca mejoró/empeoró estableció/rompió amistosas/hostiles confirmó/negó nuevo/viejo público/secreto permitió/prohibió",
    "ru": "увеличился/уменьшился вырос/упал рост/спад выше/ниже больше/меньше более/менее до/после первый/последний первая/последняя первым/последним принял/отверг "
          "одобрил/отклонил купил/продал купила/продала покупка/продажа экспорт/импорт экспорта/импорта поддержал/осудил начал/закончил открыл/закрыл "
          "открыла/закрыла выиграл/проиграл большинство/меньшинство крупнейшим/мельчайшим военный/гражданский военных/гражданских военные/гражданские севере/юге всегда/никогда улучшились/ухудшились "
          "установил/разорвал установили/разорвали подтвердил/опроверг с/без ввоз/вывоз сильный/слабый главным/второстепенным официально/неофициально",
}
NEGATE = {
    "en": [(r"\b(was|were|is|are|had|has|would|could|did|will|can)\b(?! not)", r"\1 not"), (r"\b(was|were|is|are|had|has|would|could|did) not\b", r"\1"),
           (r"\b(made|gave|sold|bought|sent|became|began|won|took|held|signed|received|opened|supplied|remained|supported|wanted|agreed|offered|accepted|visited|"
            r"delivered|promised|trained|ordered|built|joined|paid|owed|expected|sought)\b", r"never \1")],
    "es": [(r"(?<!no )(?<!se )(?<!le )(?<!lo )\b(\w{3,}(?:ó|aron|ieron)|fue|fueron|era|eran|había|habían|es|son|está|están|tenía|quería|podía)\b", r"no \1"), (r"\bno (\w+)", r"\1")],
    "ru": [(r"(?<!не )\b(\w{2,}(?:ал|ил|ел|ыл|ала|ила|ела|ыла|ало|ило|ыло|али|или|ели|ыли|ался|ился|алась|илась|ались|ились))\b", r"не \1"), (r"\bне (\w+)", r"\1")],
}
SIDES = {"en": [("Peru", "the Soviet Union"), ("Peru", "Russia"), ("Peru", "Moscow"), ("Lima", "Moscow"), ("Peruvian", "Soviet"), ("Peruvian", "Russian"), ("Peru", "the United States"), ("Peru", "Chile")],
         "es": [("el Perú", "la Unión Soviética"), ("Perú", "Rusia"), ("Lima", "Moscú"), ("el Perú", "Rusia"), ("peruano", "soviético"), ("peruana", "soviética"), ("peruano", "ruso")],
         "ru": [("Перу", "СССР"), ("Лима", "Москва"), ("Перу", "США"), ("перуанский", "советский"), ("перуанских", "советских"), ("перуанской", "советской"), ("перуанские", "советские")]}
NUMBER = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:[ ,.]\d{3})+|\d+(?:[.,]\d+)?)(?![\w/]|-[A-Za-zА-Яа-я]|[.,]\d)")


def put_right(claim, passage):
    """The claim with its one number that the passage does not have replaced by the one number that only the passage has."""
    numbers = lambda text: {m.group(1) for m in NUMBER.finditer(text)}
    wrong, right = numbers(claim) - numbers(passage), numbers(passage) - numbers(claim)
    is_year = lambda text: re.fullmatch(r"1[789]\d\d|20[0-3]\d", text) is not None
    if len(wrong) != 1 or len(right) != 1:
        return None
    old, new = wrong.pop(), right.pop()
    return re.sub(r"(?<![\d.,])" + re.escape(old) + r"(?!\d|[.,]\d)", new, claim) if is_year(old) == is_year(new) else None


class Editor:
    """Edits of a text; each returns a function text -> edited text (or None), usable on several texts alike."""

    def __init__(self, lexicon, rng):
        self.rng, self.lexicon = rng, lexicon
        self.names = {}
        for lang in ("en", "es", "ru"):
            table = collections.defaultdict(list)
            for actor in lexicon["actors"]:
                alias = [x for x in actor["aliases"].get(lang, []) if "*" not in x and "…" not in x and x[:1].isupper() and len(x) > 3]
                table[actor["kind"]] += [(x, actor["id"]) for x in alias[:3]]
            self.names[lang] = table
        self.opposite = {lang: {} for lang in OPPOSITE}
        for lang, pairs in OPPOSITE.items():
            for pair in pairs.split():
                x, y = pair.split("/")
                self.opposite[lang].setdefault(x, y)
                self.opposite[lang].setdefault(y, x)

    def number(self, text, lang):
        """Another year, count or amount for one of the numbers of the text."""
        found = [m.group(1) for m in NUMBER.finditer(text)]
        if not found:
            return None
        old = self.rng.choice(found)
        if re.fullmatch(r"1[789]\d\d|20[0-3]\d", old):
            step = self.rng.choice([1, 1, 2, 3, 4, 5, 7, 8, 10, 10, 12, 20]) * self.rng.choice([-1, 1])
            new = str(min(int(old) + step, 2026) if int(old) + step != int(old) else int(old) - 1)
        else:
            digits = list(old)
            spots = [i for i, c in enumerate(digits) if c.isdigit()]
            i = spots[0] if self.rng.random() < 0.6 else self.rng.choice(spots)
            low = 1 if i == spots[0] else 0
            digits[i] = str(self.rng.choice([x for x in range(low, 10) if str(x) != digits[i]]))
            new = "".join(digits)
            if self.rng.random() < 0.15 and len(spots) < 4:
                new = old + "0"
        if new == old:
            return None
        pattern = re.compile(r"(?<![\d.,])" + re.escape(old) + r"(?!\d|[.,]\d)")
        return lambda t: pattern.sub(new, t) if pattern.search(t) else None

    def month(self, text, lang):
        found = [m for m in MONTHS[lang] if re.search(rf"\b{m}\b", text)]
        if not found:
            return None
        old = self.rng.choice(found)
        new = self.rng.choice([m for m in MONTHS[lang] if m != old])
        return lambda t: re.sub(rf"\b{old}\b", new, t) if re.search(rf"\b{old}\b", t) else None

    def actor(self, text, lang):
        found = [(kind, name, actor) for kind, names in self.names[lang].items() for name, actor in names
                 if name in text and re.search(rf"\b{re.escape(name)}\b", text)]
        if not found:
            return None
        kind, old, actor = self.rng.choice(found)
        for _ in range(8):
            new, other = self.rng.choice(self.names[lang][kind])
            if other != actor and new not in text and old not in new:
                return lambda t: re.sub(rf"\b{re.escape(old)}\b", new, t) if re.search(rf"\b{re.escape(old)}\b", t) else None
        return None

    def direction(self, text, lang):
        for x, y in self.rng.sample(SIDES[lang], len(SIDES[lang])):
            has = lambda t: re.search(rf"\b{x}\b", t, re.I) and re.search(rf"\b{y}\b", t, re.I)
            if has(text):
                def swap(t, x=x, y=y):
                    if not (re.search(rf"\b{x}\b", t, re.I) and re.search(rf"\b{y}\b", t, re.I)):
                        return None
                    t2 = re.sub(rf"\b{x}\b", "\0", t, flags=re.I)
                    t2 = re.sub(rf"\b{y}\b", x, t2, flags=re.I).replace("\0", y)
                    return t2[:1].upper() + t2[1:]
                return swap
        return None

    def polarity(self, text, lang):
        words = [w for w in re.findall(r"\w+", text) if w in self.opposite[lang]]
        if words and self.rng.random() < 0.6:
            old = self.rng.choice(words)
            new = self.opposite[lang][old]
            return lambda t: re.sub(rf"\b{old}\b", new, t, count=1) if re.search(rf"\b{old}\b", t) else None
        rules = [(p, r) for p, r in NEGATE[lang] if re.search(p, text)]
        if not rules:
            return None
        p, r = self.rng.choice(rules)
        return lambda t: re.sub(p, r, t, count=1) if re.search(p, t) else None


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--out", required=True, help="folder with pairs.train.jsonl from prepare.py; synth.train.jsonl is written there")
    ap.add_argument("--final", action="store_true")
    ap.add_argument("--rounds", type=int, default=3)
    ap.add_argument("--seed", type=int, default=11)
    a = ap.parse_args()
    rng = random.Random(a.seed)
    with open(f"{a.shared}/facts/lexicon.json", encoding="utf-8") as f:
        editor = Editor(json.load(f), rng)
    paraphraser = Paraphraser(editor.lexicon, rng)
    facts = load_facts(a.shared)
    held, val = split(facts, a.final)
    free = [x for x in sorted(facts) if x not in held and x not in val]
    out = []

    def add(claim, passage, lang, target, weight, fact, kind, **more):
        target = ONE_HOT[target] if isinstance(target, str) else target
        out.append({"claim": claim, "lang": lang, "before": "", "title": "", "passages": [passage], "target": target, "weight": weight,
                    "fact": fact, "gold": 0, "source": f"synth-{kind}", "label": kind, **more})

    def both_sides(claim, passage, lang, fact, kind, passageLang=None, context=None):
        edit = getattr(editor, kind)(claim, lang)
        if edit is None:
            return
        c2, p2 = edit(claim), edit(passage)
        if c2 is None or c2 == claim:
            return
        context = context or {}
        no = [0, 0.85, 0.15, 0] if kind in ("actor", "direction") else [0, 0.92, 0.08, 0]
        if p2 is None:
            # the passage does not carry the detail: the edited detail is then an extra one unless the plain claim stands on it
            if kind == "polarity":
                add(c2, passage, lang, no, 0.6, fact, kind, **context)
            return
        add(c2, passage, lang, no, 0.8, fact, kind, **context)
        add(c2, p2, lang, "supports", 0.6, fact, kind, **context)
        if rng.random() < 0.6:
            add(claim, p2, lang, no, 0.8, fact, kind, **context)

    kinds = ("number", "month", "actor", "direction", "polarity")
    for r in range(a.rounds):
        for x in free:
            for lang in ("en", "es", "ru"):
                own = facts[x][lang]
                for kind in (kinds if r == 0 else rng.sample(kinds, 3)):
                    other = lang if rng.random() < 0.6 else rng.choice(["en", "es", "ru"])
                    if kind in ("number",) or other == lang:
                        both_sides(own, facts[x][other], lang, x, kind)
                if r == 0:
                    other = rng.choice([k for k in ("en", "es", "ru")])
                    add(own, facts[x][other], lang, "supports", 0.6, x, "same")
                    parts = re.split(r"(?<=\w), (?=\w)|; | – ", own)
                    if len(parts) > 1 and len(parts[0].split()) >= 6:
                        head = parts[0].rstrip(".") + "."
                        add(head, own, lang, [0.9, 0, 0.1, 0], 0.6, x, "part")
                        add(own, head, lang, [0.15, 0, 0.85, 0], 0.6, x, "part")
                    y = rng.choice(free)
                    if facts[y]["source"] != facts[x]["source"]:
                        add(own, facts[y][lang], lang, "unrelated", 0.4, x, "other")
    for lang in ("en", "es", "ru"):             # facts against their nearest neighbours
        s = Similar([facts[x][lang] for x in free])
        near = s.among()
        for i, x in enumerate(free):
            order = [j for j in (-near[i]).argsort()[1:9] if near[i, j] < 0.5]
            for j in order[:3]:
                add(facts[x][lang], facts[free[j]][lang], lang, [0, 0, 0.3, 0.7], 0.5, x, "near")
    for r in range(3 * a.rounds):               # near copies of statements
        for x in free:
            for lang in ("en", "es", "ru"):
                copy = paraphraser.light(facts[x][lang], lang)
                other = lang if rng.random() < 0.7 else rng.choice(["en", "es", "ru"])
                add(copy, facts[x][other], lang, "supports", 1.0, x, "copy")
                edit = getattr(editor, rng.choice(kinds))(copy, lang)
                wrong = edit(copy) if edit else None
                if wrong and wrong != copy and edit(facts[x][lang]) not in (None, facts[x][lang]):
                    add(wrong, facts[x][lang], lang, [0, 0.92, 0.08, 0], 0.8, x, "copy")
    wrong = [p for p in jsonl(f"{a.out}/pairs.train.jsonl") if p["source"].startswith(("train", "part")) and p["target"][1] == 1]
    for p in wrong:
        right = put_right(p["claim"], p["passages"][0])
        if right:
            add(right, p["passages"][0], p["lang"], [0.94, 0.03, 0.03, 0], 1.0, p["fact"], "right", before=p["before"], title=p["title"])
    labelled = [p for p in jsonl(f"{a.out}/pairs.train.jsonl") if p["source"].startswith(("train", "part")) and p["target"][0] == 1]
    for r in range(a.rounds):                   # wordings of labelled sentences that a fact supports
        for p in labelled:
            context = {"before": p["before"], "title": p["title"]}
            for kind in kinds:
                which = 0 if rng.random() < 0.75 or kind != "number" else rng.randrange(3)
                both_sides(p["claim"], p["passages"][which], p["lang"], p["fact"], kind, context=context)
    vit = [p for p in jsonl(f"{a.out}/pairs.train.jsonl") if p["source"] == "vitaminc" and p["target"][0] == 1]
    for p in rng.sample(vit, min(2500, len(vit))):
        for kind in ("number", "month", "polarity"):
            both_sides(p["claim"], p["passages"][0], "en", p["fact"], kind, context={"title": p["title"]})
        if len(p["passages"][0].split()) < 40:
            add(paraphraser.light(p["passages"][0], "en"), p["passages"][0], "en", "supports", 0.7, p["fact"], "copy", title=p["title"])
    unique = {(x["claim"], x["passages"][0]): x for x in out}
    out = list(unique.values())
    with open(f"{a.out}/synth.train.jsonl", "w", encoding="utf-8") as f:
        f.writelines(json.dumps(x, ensure_ascii=False) + "\n" for x in out)
    print(len(out), dict(collections.Counter(x["source"] for x in out)), dict(collections.Counter(x["lang"] for x in out)))
    for x in rng.sample(out, 12):
        print(json.dumps([x["source"], x["claim"], x["passages"][0], x["target"]], ensure_ascii=False))


if __name__ == "__main__":
    main()
