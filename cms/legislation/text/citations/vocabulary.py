"""The closed sets of words the grammar knows, as tables word → meaning. Keys are lower case with «е» for «ё»."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from cms.legislation.text.citations.wordlists import words

Kind = Literal[
    "article", "part", "point", "subpoint", "points", "paragraph", "chapter", "section", "note", "preamble", "appendix"
]
"""`points` is «пп.», which means points or a subpoint; the rest of the reference decides."""

RANK: Final[dict[Kind, int]] = {
    "paragraph": 0,
    "subpoint": 1,
    "points": 1,
    "point": 2,
    "part": 3,
    "preamble": 3,
    "note": 4,
    "article": 5,
    "chapter": 6,
    "section": 7,
    "appendix": 8,
}


class LevelWord(NamedTuple):
    """A form of a word that names a level. `case` is "" for abbreviations and for nominatives."""

    kind: Kind
    plural: bool
    case: Literal["", "gen", "obl"]
    abbreviated: bool


def _declined(kind: Kind, nominative: str, genitive: str, oblique: str, plural: str) -> dict[str, LevelWord]:
    forms: dict[str, LevelWord] = {}
    for word in plural.split():
        forms[word] = LevelWord(kind, True, "obl", False)
    for word in oblique.split():
        forms[word] = LevelWord(kind, False, "obl", False)
    for word in genitive.split():
        forms[word] = LevelWord(kind, False, "gen", False)
    for word in nominative.split():
        forms[word] = LevelWord(kind, False, "", False)
    return forms


LEVEL_WORDS: Final[dict[str, LevelWord]] = {
    **_declined("article", "статья", "статьи", "статье статью статьей статьею", "статей статьям статьями статьях"),
    **_declined("part", "часть", "части", "частью", "частей частям частями частях"),
    **_declined("point", "пункт", "пункта", "пункту пунктом пункте", "пункты пунктов пунктам пунктами пунктах"),
    **_declined(
        "subpoint",
        "подпункт",
        "подпункта",
        "подпункту подпунктом подпункте",
        "подпункты подпунктов подпунктам подпунктами подпунктах",
    ),
    **_declined(
        "paragraph", "абзац", "абзаца", "абзацу абзацем абзаце", "абзацы абзацев абзацам абзацами абзацах абзацов"
    ),
    **_declined("chapter", "глава", "главы", "главе главу главой главою", "глав главам главами главах"),
    **_declined(
        "section", "раздел", "раздела", "разделу разделом разделе", "разделы разделов разделам разделами разделах"
    ),
    **_declined(
        "appendix",
        "приложение",
        "приложения",
        "приложению приложением приложении",
        "приложений приложениям приложениями приложениях",
    ),
    **_declined(
        "note",
        "примечание",
        "примечания",
        "примечанию примечанием примечании",
        "примечаний примечаниям примечаниями примечаниях",
    ),
    **_declined("preamble", "преамбула", "преамбулы", "преамбуле преамбулу преамбулой преамбулою", ""),
}

_ABBREVIATED: Final[dict[Kind, str]] = {
    "article": "ст стст",
    "part": "ч чч",
    "point": "п",
    "points": "пп",
    "subpoint": "подп подпп",
    "paragraph": "абз",
    "chapter": "гл",
    "section": "разд",
    "note": "примеч прим",
    "appendix": "прил",
}

ABBREVIATIONS: Final[dict[str, LevelWord]] = {
    word: LevelWord(kind, word in {"стст", "чч"}, "", True)
    for kind, words in _ABBREVIATED.items()
    for word in words.split()
}

JOINING: Final = frozenset({"и", "или", "либо"})
PREPOSITIONS: Final = frozenset({"в", "во", "по", "с", "со", "на", "из", "к", "ко", "согласно", "от", "о", "об"})

THIS_WORDS: Final = frozenset(
    words("настоящий настоящая настоящего настоящей настоящему настоящим настоящем настоящую")
)
PREVIOUS_WORDS: Final = frozenset(
    words("""тот та того той тому тем том ту этот эта этого этой этому этим этом эту данный данная данного данной данному
    данным данном данную указанный указанная указанного указанной указанному указанным указанном указанную названный
    названного названной названному названным названном названную упомянутый упомянутого упомянутой упомянутому
    упомянутым упомянутом упомянутую вышеуказанного вышеуказанной вышеназванного вышеназванной""")
)

MEASURES: Final = words(
    """
    дн ден недел месяц год лет час мин календарн рабоч человек работник член руб тыс процент раз школ учител
    педагог балл экземпляр стран январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр кв метр
    млн суток
    """
)
"""Beginnings of nouns that turn a number into a quantity: «ст. 81 и 15 работников»."""


def _forms(stem: str, endings: str) -> list[str]:
    return [stem + ending.strip("_") for ending in endings.split()]


_NEUTER: Final = "е я ю ем и й ям ями ях"
_MASCULINE: Final = "_ а у ом е ы ов ам ами ах"

ACT_TYPES: Final[dict[str, str]] = {
    **dict.fromkeys(_forms("закон", _MASCULINE), "Закон"),
    **dict.fromkeys(_forms("указ", _MASCULINE), "Указ"),
    **dict.fromkeys(_forms("декрет", _MASCULINE), "Декрет"),
    **dict.fromkeys(_forms("приказ", _MASCULINE), "Приказ"),
    **dict.fromkeys(_forms("постановлени", _NEUTER), "Постановление"),
    **dict.fromkeys(_forms("распоряжени", _NEUTER), "Распоряжение"),
    **dict.fromkeys(_forms("определени", _NEUTER), "Определение"),
    **dict.fromkeys(_forms("решени", _NEUTER), "Решение"),
    **dict.fromkeys(_forms("разъяснени", _NEUTER), "Разъяснение"),
    **dict.fromkeys(_forms("указани", _NEUTER), "Указание"),
    **dict.fromkeys(_forms("письм", "о а у ом е ам ами ах"), "Письмо"),
    "писем": "Письмо",
    **dict.fromkeys(_forms("информаци", "я и ю ей"), "Информация"),
    **dict.fromkeys(_forms("конвенци", "я и ю ей й ям ями ях"), "Конвенция"),
    **dict.fromkeys(_forms("рекомендаци", "я и ю ей й ям ями ях"), "Рекомендация"),
}
"""Form of a word → the type of act, as it opens a canonical name."""

ANNEXED_TYPES: Final[dict[str, str]] = {
    **dict.fromkeys(words("порядок порядка порядку порядком порядке"), "Порядок"),
    **dict.fromkeys(_forms("положени", "е я ю ем и"), "Положение"),
    **dict.fromkeys(words("правила правил правилам правилами правилах"), "Правила"),
    **dict.fromkeys(_forms("инструкци", "я и ю ей"), "Инструкция"),
    **dict.fromkeys(words("перечень перечня перечню перечнем перечне"), "Перечень"),
    **dict.fromkeys(words("требования требований требованиям требованиями требованиях"), "Требования"),
    **dict.fromkeys(_forms("регламент", "_ а у ом е"), "Регламент"),
    **dict.fromkeys(_forms("стандарт", "_ а у ом е"), "Стандарт"),
    **dict.fromkeys(_forms("методик", "а и е у ой"), "Методика"),
    **dict.fromkeys(_forms("номенклатур", "а ы е у ой"), "Номенклатура"),
    **dict.fromkeys(words("особенности особенностей особенностям особенностями особенностях"), "Особенности"),
    **dict.fromkeys(words("рекомендации рекомендаций рекомендациям рекомендациями рекомендациях"), "Рекомендации"),
    **dict.fromkeys(_forms("концепци", "я и ю ей"), "Концепция"),
    **dict.fromkeys(_forms("программ", "а ы е у ой"), "Программа"),
    **dict.fromkeys(_forms("устав", "_ а у ом е"), "Устав"),
}
"""Form of a word → a document that another act approves."""

ACT_NOUNS: Final[frozenset[str]] = frozenset(
    [
        *_forms("кодекс", "_ а у ом е ы ов ам ами ах"),
        *_forms("договор", "_ а у ом е ы ов ам ами ах"),
        *_forms("соглашени", _NEUTER),
        *_forms("конституци", "я и ю ей"),
        *ACT_TYPES,
        *ANNEXED_TYPES,
    ]
)
"""Nouns to which «настоящий» and «тот же» may point."""

NAMES_DOCUMENT: Final[frozenset[str]] = frozenset(
    words(
        """
    кодекса кодексов закона законов договора договоров соглашения соглашений конституции хартии декларации протокола пакта
    директивы основ указа приказа постановления распоряжения определения решения разъяснения указания письма информации
    конвенции рекомендации порядка положения правил инструкции перечня требований регламента стандарта методики номенклатуры
    концепции программы устава контракта оферты сметы бюджета косгу расходов баланса плана протокола журнала газеты доклада
    книги учебника романа сборника справочника тома контракта гост снип санпин статута билля декрета меморандума
    договоренности каталога отчета альманаха энциклопедии расписания повестки"""
    )
)
"""Genitives that, right after levels, name a document no rule knows: «статьи 5 договора аренды», «ст. 310 КОСГУ»."""
