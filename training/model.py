"""The encoder with its two heads, in plain PyTorch (layout and names as in FORMAT.md)."""
import torch
from torch import nn
from torch.nn import functional as F

PAIR = ["supports", "refutes", "related", "unrelated"]
SENTENCE = ["claim", "not-claim", "off-topic"]


def thin(x, p, on):
    """Dropout with one mask for all tokens of a sequence (a fraction of the cost of element-wise dropout)."""
    if not on or p == 0:
        return x
    keep = torch.rand(x.shape[0], 1, x.shape[-1]) >= p
    return x * (keep / (1 - p)).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, d, heads, f, eps):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(d, d) for _ in range(4))
        self.up, self.down = nn.Linear(d, f), nn.Linear(f, d)
        self.norm1, self.norm2 = nn.LayerNorm(d, eps), nn.LayerNorm(d, eps)

    def forward(self, x, mask, drop):
        b, n, d = x.shape
        split = lambda t: t.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        a = (q * (d // self.heads) ** -0.5) @ k.transpose(-1, -2) + mask
        a = a.softmax(-1).to(v.dtype) @ v
        a = self.o(a.transpose(1, 2).reshape(b, n, d))
        x = self.norm1(x + thin(a, drop, self.training))
        return self.norm2(x + thin(self.down(F.gelu(self.up(x))), drop, self.training))


class Stance(nn.Module):
    """Encoder; forward gives (pair logits, sentence logits) for padded ids (pad = 1)."""

    def __init__(self, vocab, layers=6, d=384, heads=12, f=1536, positions=176, types=6, eps=1e-12, drop=0.1):
        super().__init__()
        self.config = {"layers": layers, "hidden": d, "heads": heads, "headDim": d // heads, "ffn": f, "vocab": vocab,
                       "maxPositions": positions, "types": types, "layerNormEps": eps, "activation": "gelu"}
        self.drop = drop
        self.word, self.position, self.kind = nn.Embedding(vocab, d), nn.Embedding(positions, d), nn.Embedding(types, d)
        self.norm = nn.LayerNorm(d, eps)
        self.layer = nn.ModuleList(Layer(d, heads, f, eps) for _ in range(layers))
        self.pooler = nn.Linear(2 * d, d)
        self.pair, self.sentence = nn.Linear(d, len(PAIR)), nn.Linear(d, len(SENTENCE))

    def encode(self, ids, types):
        keep = ids != 1
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.kind(types)
        x = thin(self.norm(x), self.drop, self.training)
        dtype = torch.bfloat16 if torch.is_autocast_enabled("cpu") else x.dtype
        mask = torch.zeros(ids.shape, dtype=dtype).masked_fill_(~keep, -1e4)[:, None, None, :]
        for layer in self.layer:
            x = layer(x, mask, self.drop)
        return x, keep

    def forward(self, ids, types):
        x, keep = self.encode(ids, types)
        x = x.float()
        mean = (x * keep[..., None]).sum(1) / keep.sum(1, keepdim=True)
        p = torch.tanh(self.pooler(torch.cat([x[:, 0], mean], -1)))
        p = F.dropout(p, self.drop, self.training)
        return self.pair(p).float(), self.sentence(p).float()


def from_base(base, ids, layers, positions=176, types=6, drop=0.1, seed=1):
    """Student from the base weights: vocabulary rows `ids`, encoder layers `layers` (indices into the base)."""
    torch.manual_seed(seed)
    m = Stance(len(ids), len(layers), positions=positions, types=types, drop=drop)
    t = torch.from_numpy
    with torch.no_grad():
        m.word.weight.copy_(t(base["word"][ids]))
        m.position.weight.copy_(t(base["position"][:positions]))
        m.kind.weight.copy_(t(base["type"][:1]).repeat(types, 1) + 0.005 * torch.randn(types, 384))
        m.norm.weight.copy_(t(base["norm"][0])); m.norm.bias.copy_(t(base["norm"][1]))
        for layer, i in zip(m.layer, layers):
            for name, (w, b) in base["layers"][i].items():
                getattr(layer, name).weight.copy_(t(w)); getattr(layer, name).bias.copy_(t(b))
        for head in (m.pooler, m.pair, m.sentence):
            nn.init.normal_(head.weight, std=0.02); nn.init.zeros_(head.bias)
    return m


def pad(sequences):
    """[(ids, types)] -> two int tensors, padded with <pad> = 1."""
    n = max(len(s[0]) for s in sequences)
    n = n if len(sequences) == 1 else min(-(-n // 8) * 8, 176)
    ids = torch.tensor([s[0] + [1] * (n - len(s[0])) for s in sequences])
    types = torch.tensor([s[1] + [0] * (n - len(s[1])) for s in sequences])
    return ids, types
