"""How much each message counts in training, and what is left out together in validation.

Counts of messages say how easy a collection was to get, not how common such mail is: 5,800
messages of 2002 must not outvote 300 everyday messages of the last years. So each collection has
a mass per message, near-duplicates share one message's mass, a prolific repository is damped, and
the three classes are brought to fixed shares at the end.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from build.corpora import WRITTEN
from build.dataset import RECORD, WHOLE, Row, Table

_SOURCE_FOLDS: Final = 8
_OWNER_FOLDS: Final = 7
FOLDS: Final = _SOURCE_FOLDS + _OWNER_FOLDS
_FOLD_OF_SOURCE: Final[Mapping[str, int]] = {
    "junk_osst_users": 0,
    "nazario_csv_2015_2022": 1,
    "glitchy_scam_2023_2025": 2,
    "junk_fixtures": 2,
    "nazario_raw_2004_2005": 3,
    "nazario_text_2006_2007": 3,
    "spamassassin": 4,
    "csdmc2010": 5,
    "bounces": 5,
    "list_usrp_users": 6,
    "list_mjpeg_users": 6,
    "list_r_pipermail": 7,
    "political_2024": 7,
    "transactional_templates": 7,
}
"""Collections of one number are left out at the same time; the folds behind them leave out the
owners of ``ham_fixtures`` and ``templates_ham``, some at a time. Leaving out both at once made
each model lack what the released one has, and its scores not comparable with the others'."""
_GENRE_SIZE: Final = 10
_SPREAD: Final = frozenset({"ham_fixtures", "templates_ham"})


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything about training that was chosen by measuring on sources not seen.

    Attributes:
        mass: Weight of one message by source, or by "source/genre" where a genre differs.
        most: About how many messages of a source and class are trained on; they are chosen by
            their ids and stand for the others, each with one of its copies. More only cost time.
        damping: A repository of n messages weighs n ** damping.
        language_balance: How far the classes of each language are balanced, 0 to 1.
        language_limit: By how much balancing a language changes a weight at most.
        shares: Share of each class in the whole weight, in the order of ``LABELS``.
        variants: Weight of ``WHOLE``, ``UNSIGNED``, ``PLAIN`` and ``RECORD`` rows of a message.
        views: How much the text and the trees count in the mean. Shares fitted by likelihood over
            all sources trust the text too much: it knows the wording of 2005.
        text_c: Inverse of the L2 penalty of the text model, for a mean weight of 1.
        rounds: Boosting rounds of each view.
        leaves: Most leaves of a tree.
        rate: Learning rate of the trees.
        penalty: L2 penalty on leaf values.
        smallest: Fewest rows in a leaf.
        columns: Share of the signals that each split may choose from: no signal decides alone.
    """

    mass: Mapping[str, float] = field(
        default_factory=lambda: {
            "ham_fixtures": 20.0,
            "templates_ham": 1.0,
            "transactional_templates": 1.0,
            "bounces": 1.0,
            "list_usrp_users": 0.75,
            "list_r_pipermail": 0.75,
            "spamassassin": 0.4,
            "spamassassin/hard_ham": 3.0,
            "spamassassin/hard_ham_2": 3.0,
            "csdmc2010": 0.4,
            "junk_osst_users": 8.0,
            "junk_fixtures": 5.0,
            "glitchy_scam_2023_2025": 5.0,
            "nazario_raw_2004_2005": 1.0,
            "nazario_text_2006_2007": 0.3,
            "nazario_csv_2015_2022": 2.0,
            "political_2024": 1.0,
            "written_everyday": 5.0,
            "written_everyday/bounce": 25.0,
            "written_everyday/list": 25.0,
            "written_everyday/account": 10.0,
            "written_everyday/bank": 10.0,
            "written_everyday/private": 15.0,
            "written_everyday/cold-mail": 8.0,
            "written_everyday/product-spam": 8.0,
            "written_fraud": 5.0,
        }
    )
    most: Mapping[str, int] = field(
        default_factory=lambda: {
            "list_usrp_users": 250,
            "list_r_pipermail": 200,
            "spamassassin": 900,
            "csdmc2010": 350,
            "nazario_raw_2004_2005": 300,
            "nazario_text_2006_2007": 500,
            "nazario_csv_2015_2022": 1200,
            "political_2024": 400,
            "bounces": 200,
        }
    )
    damping: float = 0.75
    language_balance: float = 1.0
    language_limit: float = 6.0
    shares: tuple[float, float, float] = (0.35, 0.25, 0.40)
    variants: tuple[float, float, float, float] = (0.4, 0.2, 0.15, 0.25)
    views: tuple[float, float] = (0.4, 0.6)
    text_c: float = 1.0
    rounds: int = 80
    leaves: int = 10
    rate: float = 0.12
    penalty: float = 5.0
    smallest: int = 20
    columns: float = 0.3


def weights(table: Table, recipe: Recipe, generosity: int = 1) -> NDArray[np.float64]:
    """Return the weight of each row, mean 1 of those trained on; 0 for the others.

    Args:
        table: The rows.
        recipe: What each is worth.
        generosity: By how much more than ``Recipe.most`` of large sources is used.
    """
    most = {source: count * generosity for source, count in recipe.most.items()}
    templates = Counter((r.template, r.variant) for r in table.rows)
    repositories = Counter((r.repo, r.variant) for r in table.rows if r.source in _SPREAD)
    sizes = Counter((r.source, r.label) for r in table.rows if r.variant == WHOLE)
    copies: dict[str, float] = {}
    for row in table.rows:
        if _copied(row, most):
            copies[row.id] = copies.get(row.id, 0.0) + recipe.variants[row.variant]
    found = np.zeros(len(table))
    for index, row in enumerate(table.rows):
        if not _copied(row, most):
            continue
        size = sizes[row.source, row.label]
        share = _sampled(row, min(1.0, most.get(row.source, size) / size), recipe)
        if row.split != "train" or not share:
            continue
        mass = _mass(row, recipe) * share / templates[row.template, row.variant]
        if row.source in _SPREAD:
            mass *= repositories[row.repo, row.variant] ** (recipe.damping - 1)
        found[index] = mass * recipe.variants[row.variant] / copies[row.id]
    y = table.y
    found *= _language_balance(table, found, recipe)
    for label, share in enumerate(recipe.shares):
        total = found[y == label].sum()
        if total:
            found[y == label] *= share / total
    return np.asarray(found * (np.count_nonzero(found) / found.sum()))


def _language_balance(
    table: Table, found: NDArray[np.float64], recipe: Recipe
) -> NDArray[np.float64]:
    """Return factors that bring the classes of each language towards the shares of all mail.

    Most Japanese, Chinese and Portuguese mail of the collections is junk. Left alone the language
    itself becomes evidence: of the 30 everyday messages scored worst, 19 were Japanese.
    """
    language = np.array([row.lang[:2] or "en" for row in table.rows])
    y, factors = table.y, np.ones(len(table))
    for name in sorted(set(language.tolist())):
        mine = language == name
        masses = [found[mine & (y == label)].sum() for label in range(len(recipe.shares))]
        present = sum(s for s, mass in zip(recipe.shares, masses, strict=True) if mass)
        for label, (share, mass) in enumerate(zip(recipe.shares, masses, strict=True)):
            if mass:
                wanted = (share / present * sum(masses) / mass) ** recipe.language_balance
                factors[mine & (y == label)] = np.clip(
                    wanted, 1 / recipe.language_limit, recipe.language_limit
                )
    return factors


def _mass(row: Row, recipe: Recipe) -> float:
    return recipe.mass.get(f"{row.source}/{row.genre}", recipe.mass.get(row.source, 0.0))


def _copied(row: Row, most: Mapping[str, int]) -> bool:
    """Return whether this copy of a message is used: of large sources, one beside the message."""
    if row.variant == WHOLE or row.source not in most:
        return True
    return zlib.crc32(row.id.encode()[::-1]) % RECORD == row.variant - 1


def _sampled(row: Row, kept: float, recipe: Recipe) -> float:
    """Return how many messages this one stands for: 0 if it is not among those kept."""
    if kept == 1.0 or f"{row.source}/{row.genre}" in recipe.mass:
        return 1.0
    return 1 / kept if zlib.crc32(row.id.encode()) % 10_000 < 10_000 * kept else 0.0


def folds(table: Table) -> NDArray[np.int64]:
    """Return the fold of each row: whole sources, and whole owners of fixtures, stay together.

    The project's own messages are spread by template; they are for training only, so their fold
    matters only where the text model's results become the input of the trees.
    """
    owners: dict[str, int] = {}
    for source in sorted(_SPREAD):
        sizes = Counter(
            _owner(r.repo) for r in table.rows if r.source == source and r.variant == WHOLE
        )
        filled = [0] * _OWNER_FOLDS
        for owner, size in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0])):
            fold = filled.index(min(filled))
            filled[fold] += size
            owners[f"{source}:{owner}"] = _SOURCE_FOLDS + fold
    return np.array([_fold(r.source, r.repo, r.template, owners) for r in table.rows])


def _fold(source: str, repo: str, template: str, owners: Mapping[str, int]) -> int:
    if source in _SPREAD:
        return owners[f"{source}:{_owner(repo)}"]
    if source in WRITTEN:
        return zlib.crc32(template.encode()) % FOLDS
    return _FOLD_OF_SOURCE[source]


def _owner(repo: str) -> str:
    """Return the owner of a repository: its other repositories hold the same kind of mail."""
    return repo.partition("/")[0]


def genre_folds(table: Table) -> NDArray[np.int64]:
    """Return the fold of each row when whole genres of ``ham_fixtures`` are left out.

    Small genres are left out together. All other rows have fold -1: they are always trained on.
    """
    sizes = Counter(r.genre for r in table.rows if r.source == "ham_fixtures" and not r.variant)
    large = sorted(genre for genre, size in sizes.items() if size >= _GENRE_SIZE)
    number = {genre: fold for fold, genre in enumerate(large)}
    return np.array(
        [number.get(r.genre, len(large)) if r.source == "ham_fixtures" else -1 for r in table.rows]
    )
