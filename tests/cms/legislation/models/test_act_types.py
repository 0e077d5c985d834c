"""The kinds of acts hold the whole official list of publication."""

import json

from cms.legislation.models import ActType

OFFICIAL = {
    "Конституция": ActType.CONSTITUTION,
    "Закон Российской Федерации о поправке к Конституции Российской Федерации": ActType.CONSTITUTION_AMENDMENT,
    "Федеральный конституционный закон": ActType.FEDERAL_CONSTITUTIONAL_LAW,
    "Федеральный закон": ActType.FEDERAL_LAW,
    "Указ": ActType.DECREE,
    "Постановление": ActType.RESOLUTION,
    "Постановление Правления": ActType.BOARD_RESOLUTION,
    "Распоряжение": ActType.DIRECTION,
    "Резолюция": ActType.UN_RESOLUTION,
    "Соглашение": ActType.INTERNATIONAL_AGREEMENT,
    "Конвенция": ActType.CONVENTION,
    "Международный договор": ActType.TREATY,
    "Договор": ActType.COMPACT,
    "Апелляционное определение": ActType.APPEAL_RULING,
    "Кассационное определение": ActType.CASSATION_RULING,
    "Определение": ActType.COURT_ORDER,
    "Протокол": ActType.PROTOCOL,
    "Поправки": ActType.AMENDMENTS,
    "Дополнение": ActType.ADDENDUM,
    "Дополнительный протокол": ActType.ADDITIONAL_PROTOCOL,
    "Меморандум": ActType.MEMORANDUM,
    "Исполнительный протокол": ActType.EXECUTIVE_PROTOCOL,
    "Сообщение Президента Российской Федерации": ActType.PRESIDENT_MESSAGE,
    "Сообщение о принятии Решения": ActType.DECISION_MESSAGE,
    "Сообщение о судебном Решении": ActType.COURT_MESSAGE,
    "Официальное сообщение Министерства иностранных дел": ActType.FOREIGN_MESSAGE,
    "Приказ": ActType.ORDER,
    "Положение": ActType.REGULATION,
    "Конституционный закон": ActType.CONSTITUTIONAL_LAW,
    "Регламент": ActType.RULES,
    "Устав": ActType.CHARTER,
    "Устав (Основной Закон)": ActType.BASIC_LAW,
    "Закон о поправках к Уставу": ActType.CHARTER_AMENDMENT_LAW,
    "Поправки к Уставу": ActType.CHARTER_AMENDMENTS,
    "Закон о внесении поправок в Устав Красноярского края": ActType.KRASNOYARSK_AMENDMENT,
    "Закон Республики Бурятия о внесении поправок в Конституцию Республики Бурятия": ActType.BURYATIA_AMENDMENT,
    "Закон": ActType.LAW,
    "Областной закон": ActType.OBLAST_LAW,
    "Уставный закон": ActType.CHARTER_LAW,
    "Решение правления": ActType.BOARD_DECISION,
    "Решение": ActType.DECISION,
    "Заключение": ActType.CONCLUSION,
    "Извещение": ActType.NOTICE,
    "Указание": ActType.INSTRUCTION,
    "Сообщение о принятии апелляционного решения": ActType.APPEAL_DECISION_MESSAGE,
    "Сообщение о принятии апелляционного определения": ActType.APPEAL_RULING_MESSAGE,
}


def test_every_official_kind_has_a_choice_of_its_own(shared_data):
    listed = json.loads(
        (shared_data / "reference" / "publication_pravo_gov_ru__document_types.json").read_text("utf-8")
    )
    assert {each["name"] for each in listed} == set(OFFICIAL)
    assert len(set(OFFICIAL.values())) == 46
