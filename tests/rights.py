"""Who may do what with which material: the union's table, written by hand. The tests of the admin go through its views by
it, those of the authoring API through its routes.

A cell holds what a role for a territory may do with material of that territory. With material of another territory, or of
the centre, it may do nothing of all this, whatever the role; without a role nobody may do anything.

see      find it in lists and searches, read its history and where it is used
write    make a new one (``add``), change a draft (``edit``)
publish  make it public, or take it down
delete   remove it for ever
"""

from typing import Literal

Right = Literal["see", "add", "edit", "publish", "delete"]
RIGHTS: tuple[Right, ...] = ("see", "add", "edit", "publish", "delete")

ROLES = ("author", "territorial_editor", "methodologist", "lawyer", "publisher", "administrator")

#                       s: see   a: add   e: edit   p: publish   d: delete   -: not   .: there is no such thing
TABLE = {
    #                   author   territorial  methodologist  lawyer   publisher  administrator
    "lesson":          ("sae--", "sae--",     "sae--",       "s----", "s-ep-",   "saepd"),
    "programme":       ("sae--", "sae--",     "sae--",       "s----", "s-ep-",   "saepd"),
    "case study":      ("sae--", "sae--",     "s-e--",       "s----", "s-ep-",   "saepd"),
    "replication":     ("sae--", "sae--",     "s-e--",       "s----", "s-ep-",   "saepd"),
    "submission":      ("s.-..", "s.e..",     "s.-..",       "s.-..", "s.e..",   "s.e.."),
    "legal update":    ("s----", "s----",     "s----",       "sae--", "s-ep-",   "saepd"),
    "act":             ("s----", "s----",     "s----",       "sae--", "s-ep-",   "saepd"),
    "edition":         ("s----", "s----",     "s----",       "sae--", "s-ep-",   "saepd"),
    "practice note":   ("s----", "s----",     "s----",       "sae--", "s-ep-",   "saepd"),
    "organisation":    ("s----", "saep-",     "s----",       "s----", "s-ep-",   "saepd"),
    "series":          ("s----", "saep-",     "s----",       "s----", "s-ep-",   "saepd"),
    "image":           ("sae.-", "sae.-",     "sae.-",       "sae.-", "sae.-",   "sae.d"),
    "file":            ("sae.-", "sae.-",     "sae.-",       "sae.-", "sae.-",   "sae.d"),
    "recording":       ("sae.-", "sae.-",     "sae.-",       "sae.-", "sae.-",   "sae.d"),
    "role":            ("---.-", "---.-",     "---.-",       "---.-", "---.-",   "sae.d"),
}  # fmt: skip

# What belongs to no organisation, or to the central one, is the centre's: only a role at the centre changes it. Everyone
# with a role may refer to what of it is published.
CENTRAL = ("glossary term", "topic", "category of activist")


def allowed(kind: str, role: str, right: Right) -> bool:
    """Whether the table gives a role this right over this kind of material."""
    return right[0] in TABLE[kind][ROLES.index(role)]


def exists(kind: str, right: Right) -> bool:
    """Whether one can do this with this kind of material at all."""
    return "." not in {cell[RIGHTS.index(right)] for cell in TABLE[kind]}


CELLS = [
    (kind, role, right, allowed(kind, role, right))
    for kind in TABLE
    for role in ROLES
    for right in RIGHTS
    if exists(kind, right)
]
