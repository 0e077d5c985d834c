"""What hands do in each block of a lesson, and what its document then says."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw
from playwright.sync_api import Locator

from tests.browser import writing
from tests.factories.lessons import CAPTIONS, MP3, MP4


def drawn(word: str, colour: str) -> dict[str, Any]:
    """A picture as a camera's file."""
    image = Image.new("RGB", (1200, 675), colour)
    ImageDraw.Draw(image).ellipse((420, 160, 780, 520), fill="white")
    out = BytesIO()
    image.save(out, "JPEG")
    return {"name": f"{word}.jpg", "mimeType": "image/jpeg", "buffer": out.getvalue()}


def heading(block: Locator) -> None:
    writing.field(block, "text").fill("Два порядка")


def paragraph(block: Locator) -> None:
    writing.write(block, 0, "Срок считают с даты получения документов.")


def item_list(block: Locator) -> None:
    block.get_by_label("Нумерованный").check()
    writing.write(block, 0, "Зарегистрировать проект.")
    writing.add_item(block)
    writing.write(block, 1, "Созвать заседание.")


def image(block: Locator) -> None:
    writing.upload(block, drawn("Обход", "#0f5c4c"), {"title": "Обход", "alt": "Уполномоченный осматривает кабинет."})
    writing.field(block, "caption").fill("Первый обход")


def quote(block: Locator) -> None:
    writing.field(block, "text").fill("Мотив — это факт, документ, норма, вывод.")
    writing.field(block, "author").fill("Вера Лапина")
    writing.field(block, "source").fill("Из беседы в кружке")


def callout(block: Locator) -> None:
    writing.field(block, "tone").select_option(label="Важно")
    writing.field(block, "title").fill("С какого дня считать")
    writing.write(block, 0, "Со дня, когда пришли все копии.")


def table(block: Locator) -> None:
    block.locator("select").select_option("row")
    for position, text in enumerate(["Порядок", "Дней"]):
        writing.cell(block, position, text)
    writing.field(block, "col-caption").fill("Сроки")


def file(block: Locator) -> None:
    sheet = {"name": "журнал.csv", "mimeType": "text/csv", "buffer": "Дата;Что пришло\n".encode()}
    writing.upload(block, sheet, {"title": "Журнал входящих"})


def gallery(block: Locator) -> None:
    writing.field(block, "value-title").fill("Как было и как стало")
    for number, word in enumerate(["До", "После"]):
        writing.upload(
            block, drawn(word, ("#803018", "#183080")[number]), {"title": word, "alt": f"Крыльцо: {word}."}, 0
        )
        writing.field(block, f"images-{number}-value-caption").fill(word)


def audio(block: Locator) -> None:
    sound = {"name": "beseda.mp3", "mimeType": "audio/mpeg", "buffer": MP3}
    writing.upload(block, sound, {"title": "Беседа о сроках", "transcript": "Добрый день, коллеги."})
    writing.field(block, "caption").fill("Две минуты в дороге")


def video(block: Locator) -> None:
    film = {"name": "zasedanie.mp4", "mimeType": "video/mp4", "buffer": MP4}
    told = {"title": "Заседание", "transcript": "Кворум есть.", "captions": CAPTIONS}
    writing.upload(block, film, told)


def steps(block: Locator) -> None:
    writing.field(block, "value-title").fill("Неделя профкома")
    writing.field(block, "steps-0-value-title").fill("Зарегистрировать")
    writing.write(block, 0, "В тот же день.")


def checklist(block: Locator) -> None:
    writing.field(block, "value-title").fill("Перед ответом")
    writing.write(block, 0, "Есть протокол.")
    writing.add_item(block)
    writing.write(block, 1, "Есть ссылка на норму.")


def timeline(block: Locator) -> None:
    writing.field(block, "events-0-value-when").fill("день 7")
    writing.field(block, "events-0-value-title").fill("Последний срок ответа")


def accordion(block: Locator) -> None:
    writing.field(block, "sections-0-value-title").fill("А если копий нет?")
    writing.write(block, 0, "Напишите, каких документов не хватает.")


def discussion(block: Locator) -> None:
    writing.field(block, "value-title").fill("Директор спешит")
    writing.field(block, "questions-0-value").fill("Что вы ответите?")
    writing.field(block, "minutes").fill("10")


def assignment(block: Locator) -> None:
    writing.field(block, "value-title").fill("Письмо директору")
    writing.write(block, 0, "Попросите недостающие документы.")


def poll(block: Locator) -> None:
    writing.field(block, "prompt").fill("Когда удобнее собираться?")
    for number, text in enumerate(["Днём", "Вечером"]):
        writing.field(block, f"options-{number}-value").fill(text)


def provision(block: Locator) -> None:
    writing.choose(block, "Учебный кодекс")
    writing.field(block, "label").fill("часть 1 статьи 3")
    writing.field(block, "quote").fill("Мнение направляют в срок.")


def case_study(block: Locator) -> None:
    writing.choose(block, "Опыт соседей")
    writing.field(block, "note").fill("Посмотрите, кто вёл журнал.")


def glossary_term(block: Locator) -> None:
    writing.choose(block, "Кворум")


def asked(block: Locator, prompt: str, kind: str) -> None:
    """The head of a question: its words, the kind of answer from the menu, the explanation."""
    writing.write(block, 0, prompt)
    block.locator("[data-contentpath='answer'] .c-sf-add-button:visible").first.click()
    writing.choose_from_menu(block.page, kind)
    writing.write(block, 1, "Так говорит статья.")


def single_choice(block: Locator) -> None:
    asked(block, "Сколько рабочих дней у профкома?", "Один верный ответ")
    for number, text in enumerate(["Пять", "Семь"]):
        writing.field(block, f"options-{number}-value-text").fill(text)
    writing.field(block, "options-1-value-correct").check()
    writing.field(block, "options-0-value-feedback").fill("Пять — для локального акта.")


def multiple_choice(block: Locator) -> None:
    asked(block, "Что приложить к мнению?", "Несколько верных ответов")
    writing.add_item(block, "options")
    for number, text in enumerate(["Выписку", "Протокол", "Слухи"]):
        writing.field(block, f"options-{number}-value-text").fill(text)
    for number in (0, 1):
        writing.field(block, f"options-{number}-value-correct").check()


def true_false(block: Locator) -> None:
    asked(block, "Мнение даёт один председатель.", "Верно или неверно")
    writing.field(block, "value-correct").select_option(label="неверно")


def ordering(block: Locator) -> None:
    asked(block, "Расставьте по порядку.", "Расставить по порядку")
    for number, text in enumerate(["Проект", "Мнение"]):
        writing.field(block, f"items-{number}-value").fill(text)


def matching(block: Locator) -> None:
    asked(block, "Что к чему?", "Сопоставить")
    for number, (left, right) in enumerate([("5 дней", "локальный акт"), ("7 дней", "увольнение")]):
        writing.field(block, f"pairs-{number}-value-left").fill(left)
        writing.field(block, f"pairs-{number}-value-right").fill(right)


def numeric(block: Locator) -> None:
    asked(block, "Сколько недель в месяце?", "Число")
    writing.field(block, "value-value").fill("4,3")
    writing.field(block, "tolerance").fill("0,3")


def short_text(block: Locator) -> None:
    asked(block, "Как называется письменная позиция профкома?", "Слово или несколько слов")
    writing.field(block, "variants-0-value").fill("мотивированное мнение")


# The name in the menu, and what hands do in the block; in the order of the menu.
BY_HAND: tuple[tuple[str, Callable[[Locator], None]], ...] = (
    ("Заголовок", heading),
    ("Текст", paragraph),
    ("Список", item_list),
    ("Цитата", quote),
    ("Врезка", callout),
    ("Таблица", table),
    ("Изображение", image),
    ("Файл", file),
    ("Галерея", gallery),
    ("Аудио", audio),
    ("Видео", video),
    ("Шаги", steps),
    ("Чек-лист", checklist),
    ("Хронология", timeline),
    ("Раскрывающиеся разделы", accordion),
    ("Вопрос", single_choice),
    ("Вопрос", multiple_choice),
    ("Вопрос", true_false),
    ("Вопрос", ordering),
    ("Вопрос", matching),
    ("Вопрос", numeric),
    ("Вопрос", short_text),
    ("Обсуждение", discussion),
    ("Задание", assignment),
    ("Опрос", poll),
    ("Норма", provision),
    ("Практика", case_study),
    ("Термин из словаря", glossary_term),
)


# What the document says: the type of each block in turn, and words of it that hands have written.
IN_THE_DOCUMENT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("heading", ("Два порядка",)),
    ("paragraph", ("<p>Срок считают с даты получения документов.</p>",)),
    ("list", ("true", "Зарегистрировать проект.", "Созвать заседание.")),
    ("quote", ("Мотив — это факт", "Вера Лапина", "Из беседы в кружке")),
    ("callout", ("important", "С какого дня считать", "Со дня, когда пришли все копии.")),
    ("table", ('"header_row": true', '[["Порядок", "Дней"]]', "Сроки")),
    ("image", ("Уполномоченный осматривает кабинет.", "Первый обход", "image/avif")),
    ("file", ("Журнал входящих", "журнал.csv")),
    ("gallery", ("Как было и как стало", "Крыльцо: До.", "Крыльцо: После.")),
    ("audio", ("Беседа о сроках", "audio/mpeg", "Добрый день, коллеги.", "Две минуты в дороге")),
    ("video", ("Заседание", "video/mp4", "Кворум есть.", "WEBVTT")),
    ("steps", ("Неделя профкома", "Зарегистрировать", "В тот же день.")),
    ("checklist", ("Перед ответом", "Есть протокол.", "Есть ссылка на норму.")),
    ("timeline", ("день 7", "Последний срок ответа")),
    ("accordion", ("А если копий нет?", "Напишите, каких документов не хватает.")),
    ("question", ("single_choice", "Сколько рабочих дней у профкома?", "Пять", "Семь")),
    ("question", ("multiple_choice", "Что приложить к мнению?", "Выписку", "Протокол", "Слухи")),
    ("question", ("true_false", "Мнение даёт один председатель.")),
    ("question", ("ordering", "Расставьте по порядку.", "Проект", "Мнение")),
    ("question", ("matching", "Что к чему?", "5 дней", "увольнение")),
    ("question", ("numeric", "Сколько недель в месяце?")),
    ("question", ("short_text", "Как называется письменная позиция профкома?")),
    ("discussion", ("Директор спешит", "Что вы ответите?", "10")),
    ("assignment", ("Письмо директору", "Попросите недостающие документы.")),
    ("poll", ("Когда удобнее собираться?", "Днём", "Вечером")),
    ("provision", ("часть 1 статьи 3", "Мнение направляют в срок.")),
    ("case_study", ("Посмотрите, кто вёл журнал.",)),
    ("glossary_term", ()),
)
