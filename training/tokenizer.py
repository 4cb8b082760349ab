"""Normalisation, unigram segmentation and the input sequence, exactly as FORMAT.md describes them."""
import json
import re
import unicodedata

DELETE = re.compile("[\u00AD\u0301\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]")
SINGLE = str.maketrans({
    "ё": "е", "Ё": "Е",
    **{c: '"' for c in "“”„‟«»″"}, **{c: "'" for c in "‘’‚‛′"}, **{c: "-" for c in "‐‑‒–—―−"},
})
MARKS = re.compile(r"\s?\[\s?[0-9]{1,3}\s?\]")
GROUPS = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}([ .,])[0-9]{3}(?:\1[0-9]{3})*(?![0-9])")
SPACES = re.compile(r"\s+")


def normalise(text):
    """Steps 1–6 of FORMAT.md."""
    text = DELETE.sub("", unicodedata.normalize("NFKC", text)).translate(SINGLE)
    text = MARKS.sub("", text)
    text = GROUPS.sub(lambda m: m.group(0).replace(m.group(1), ""), text)
    return SPACES.sub(" ", text).strip()


class Tokenizer:
    """Unigram tokenizer over a list of pieces (index = id) with scores."""

    def __init__(self, pieces, scores, unk_score):
        self.pieces, self.scores, self.unk_score = pieces, scores, unk_score
        self.table = {p: (i, scores[i]) for i, p in enumerate(pieces) if i >= 4}
        self.max_chars = max(len(p) for p in self.table)
        self.cache = {}

    @classmethod
    def load(cls, path):
        with open(path, encoding="utf-8") as f:
            d = json.load(f)
        return cls(d["pieces"], d["scores"], d["unkScore"])

    def save(self, path):
        d = {"type": "unigram", "version": 1, "unkScore": self.unk_score, "maxPieceChars": self.max_chars,
             "pieces": self.pieces, "scores": self.scores}
        with open(path, "w", encoding="utf-8") as f:
            json.dump(d, f, ensure_ascii=False, separators=(",", ":"))

    def encode(self, text):
        """Token ids of one segment, without specials."""
        hit = self.cache.get(text)
        if hit is not None:
            return hit
        text0, text = text, normalise(text)
        if not text:
            return []
        s = "▁" + text.replace(" ", "▁")
        n, table, longest, unk = len(s), self.table, self.max_chars, self.unk_score
        best = [float("-inf")] * (n + 1)
        best[0] = 0.0
        back = [(0, 0)] * (n + 1)
        for i in range(n):
            b = best[i]
            for j in range(i + 1, min(n, i + longest) + 1):
                piece = table.get(s[i:j])
                if piece is not None and b + piece[1] > best[j]:
                    best[j] = b + piece[1]
                    back[j] = (i, piece[0])
            if b + unk > best[i + 1]:
                best[i + 1] = b + unk
                back[i + 1] = (i, 3)
        ids, e = [], n
        while e > 0:
            i, piece = back[e]
            if not (piece == 3 and ids and ids[-1] == 3):
                ids.append(piece)
            e = i
        ids.reverse()
        self.cache[text0] = ids
        return ids


LIMITS = {"maxClaim": 64, "maxPassage": 64, "maxBefore": 24, "maxTitle": 12, "maxTokens": 176}


def sequence(tok, claim, passage="", before="", title="", limits=LIMITS):
    """(ids, types) of `<s> claim </s> passage </s> before </s> title </s>`; empty segments are left out."""
    ids, types = [0], [0]
    for kind, (text, key) in enumerate(((claim, "maxClaim"), (passage, "maxPassage"), (before, "maxBefore"), (title, "maxTitle"))):
        part = tok.encode(text)[: limits[key]] if text else []
        if part or kind == 0:
            ids += part + [2]
            types += [kind] * (len(part) + 1)
    return ids[: limits["maxTokens"]], types[: limits["maxTokens"]]
