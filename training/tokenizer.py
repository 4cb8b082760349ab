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


WORD = re.compile(r"[^\W_]+")
# Segment types: claim, passage, before, title; then words of the claim that the passage does not have, and the other way round.
ALONE = {0: 4, 1: 5}


def words(tok, ids):
    """[(key, first token, last token)] of the words that the tokens spell. Key: five letters, lower case; numbers whole."""
    text, starts = "", []
    for i in ids:
        starts.append(len(text))
        text += tok.pieces[i] if i >= 4 else "\0"
    out, at = [], 0
    for m in WORD.finditer(text):
        while at + 1 < len(starts) and starts[at + 1] <= m.start():
            at += 1
        last = at
        while last + 1 < len(starts) and starts[last + 1] < m.end():
            last += 1
        word = m.group(0).lower()
        out.append((word if any(c.isdigit() for c in word) else word[:5], at, last))
    return out


def alone(tok, ids, other):
    """For each token whether it belongs to a word that the other tokens do not spell."""
    keys = {key for key, _, _ in words(tok, other)}
    marks = [False] * len(ids)
    for key, first, last in words(tok, ids):
        if key not in keys:
            marks[first: last + 1] = [True] * (last - first + 1)
    return marks


LIMITS = {"maxClaim": 64, "maxPassage": 64, "maxBefore": 24, "maxTitle": 12, "maxTokens": 176}


def sequence(tok, claim, passage="", before="", title="", limits=LIMITS):
    """(ids, types) of `<s> claim </s> passage </s> before </s> title </s>`; empty segments are left out. With a passage, the
    words that only one of claim and passage has are told by their types."""
    ids, types = [0], [0]
    parts = [tok.encode(text)[: limits[key]] if text else [] for text, key in ((claim, "maxClaim"), (passage, "maxPassage"), (before, "maxBefore"), (title, "maxTitle"))]
    for kind, part in enumerate(parts):
        if part or kind == 0:
            ids += part + [2]
            marks = alone(tok, part, parts[1 - kind]) if kind < 2 and parts[1] else [False] * len(part)
            types += [ALONE[kind] if mark else kind for mark in marks] + [kind]
    return ids[: limits["maxTokens"]], types[: limits["maxTokens"]]
