"""Labels as people read them: «st_81__ch_1__p_6__pp_a» is «ст. 81, ч. 1, п. 6, пп. «а»». Pure."""

from cms.legislation.text.tree import segment

# Russian by nature, as the labels are: they name places of Russian acts.
_NAMES = {
    "front": "заголовок",
    "preambula": "преамбула",
    "oglavlenie": "оглавление",
    "kn": "часть",
    "razd": "разд.",
    "podrazd": "подразд.",
    "gl": "гл.",
    "par": "§",
    "st": "ст.",
    "ch": "ч.",
    "p": "п.",
    "pp": "пп.",
    "lit": "подп.",
    "abz": "абз.",
    "pril": "прил.",
    "poryadok": "Порядок",
    "polozhenie": "Положение",
    "pravila": "Правила",
    "perechen": "Перечень",
    "ustav": "Устав",
    "snoski": "сноски",
    "podpis": "подпись",
    "tekst": "строка",
}
_LETTERS = {segment("subpoint", letter).removeprefix("pp_"): letter for letter in "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"}


def in_words(label: str) -> str:
    """The label as it is cited, from the outside in; what is unknown stays as it is."""
    return ", ".join(_step(step) for step in label.split("__") if step)


def _step(step: str) -> str:
    kind, _underscore, number = step.partition("_")
    name = _NAMES.get(kind)
    if name is None:
        return step
    number, dup, times = number.partition("_dup")
    letter, dot, inserted = number.partition(".")
    if kind in ("p", "pp", "lit") and letter in _LETTERS:
        number = f"«{_LETTERS[letter]}{dot}{inserted}»"
    elif kind in ("razd", "kn", "podrazd"):
        number = number.upper()
    again = f" ({times}-й раз)" if dup else ""
    return f"{name} {number}".strip() + again
