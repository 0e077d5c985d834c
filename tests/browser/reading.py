"""What a reader finds in the school beside the demo: a programme of two stages, one lesson of it with every block."""

from datetime import date
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, ViewportSize

from cms.bestpractice.models import CaseStudyPage
from cms.lessons.models import LessonPage, ProgrammePage
from tests.factories.lessons import KIT, GlossaryTermFactory, ProgrammeFactory, every_block, with_stages
from tests.factories.pages import CaseStudyFactory, LessonFactory

EVERY_BLOCK = "every-block"
COURSE = "first-steps"


def lesson_with_every_block(**fields: Any) -> LessonPage:
    """A published lesson with all blocks, questions of seven kinds and a circle kit; what it refers to is published."""
    case = CaseStudyFactory(title="Опыт соседей", slug="neighbours")
    term = GlossaryTermFactory(term="Первичка", definition="<p>Первичная <b>организация</b>.</p>")
    body = every_block()
    for block in body:
        if block["type"] == "case_study":
            block["value"]["case"] = str(case.content_id)
        if block["type"] == "glossary_term":
            block["value"]["term"] = str(term.content_id)
    given = {
        "slug": EVERY_BLOCK,
        "title": "Все блоки урока",
        "summary": "Урок, в котором есть всё.",
        "objectives": "Узнать каждый блок\nОтветить на семь вопросов",
        "self_check": "Могу ли я это повторить?",
        "one_act": "Соберите троих и прочитайте урок вместе.",
        "body": body,
        **KIT,
        **fields,
    }
    return LessonFactory(**given)


def course(*lessons: LessonPage) -> ProgrammePage:
    """A published programme: the first lesson alone in its first stage, the others in the second."""
    programme = ProgrammeFactory(
        slug=COURSE,
        title="Первые шаги председателя",
        summary="Шесть недель от первого собрания до первого мнения.",
        goal="Научиться вести первичку уверенно.",
    )
    with_stages(programme, ("С чего начать", lessons[:1]), ("Вместе с людьми", lessons[1:]))
    programme.stages.first().starts_on = date(2026, 9, 1)
    programme.save()
    return ProgrammePage.objects.get(pk=programme.pk)


def the_course() -> ProgrammePage:
    """The course of the lesson with every block and three lessons of the demo, which must be loaded."""
    slugs = ["study-circle-start", "reasoned-opinion", "leave-schedule-opinion"]
    demo = LessonPage.objects.filter(slug__in=slugs, locale__language_code="ru")
    return course(lesson_with_every_block(), *demo.order_by("slug"))


def practice_of_neighbours() -> CaseStudyPage:
    """The case study that the lesson refers to."""
    return CaseStudyPage.objects.get(slug="neighbours")


PHONE: ViewportSize = {"width": 360, "height": 740}
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
# What a browser says of an address that is gone, or of a server that can not be reached, is no fault of the reader.
EXPECTED = ("Failed to load resource", "net::ERR_INTERNET_DISCONNECTED")


class Window:
    """A window before the reader, with everything that must not happen in it."""

    def __init__(
        self, browser: Browser, origin: str, name: str = "", *, size: ViewportSize, scheme: str = "light"
    ) -> None:
        self.name = name
        self.origin = origin
        self.context = browser.new_context(
            base_url=origin,
            viewport=size,
            color_scheme=scheme,  # type: ignore[arg-type]
            locale="ru-RU",
            has_touch=size == PHONE,
        )
        self.context.set_default_timeout(15_000)
        self.context.add_init_script(WATCH)
        self.faults: list[str] = []
        self.requests: list[str] = []
        self.page = self.context.new_page()
        self.watch(self.page)

    def watch(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("console", self._said)
        page.on("dialog", lambda dialog: (self.faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.requests.append(request.url))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not any(words in message.text for words in EXPECTED):
            self.faults.append(f"console: {message.text}")

    def open(self, path: str) -> Page:
        """The screen at a path, drawn."""
        self.page.goto(path)
        return self.drawn()

    def drawn(self) -> Page:
        self.page.wait_for_selector("main h1")
        self.page.wait_for_selector("main:not([aria-busy])")
        return self.page

    def close(self) -> list[str]:
        """End it; what went wrong, a breach of the policy and a request to others among it."""
        self.faults += self.page.evaluate("window.breaches ?? []")
        foreign = {url for url in self.requests if not url.startswith((self.origin, "data:", "blob:"))}
        self.context.close()
        return self.faults + sorted(f"request to {url}" for url in foreign)


# Breaches of the policy, and how much of the page moved while it was read.
WATCH = """
window.breaches = [];
addEventListener("securitypolicyviolation", (event) => {
  window.breaches.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""
