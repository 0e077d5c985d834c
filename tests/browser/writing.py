"""What an editor's hands do in the admin: add a block, type, choose, upload, publish. Nothing here posts a form."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

BODY = "[data-contentpath='body']"


def add_block(page: Page, label: str) -> Locator:
    """Put a block of this name at the end of the lesson's text, by its plus and the menu; answers the new block."""
    before = blocks(page).count()
    page.locator(f"{BODY} [data-streamfield-stream-container]").first.locator(
        "xpath=./div/button[contains(@class, 'c-sf-add-button')]"
    ).last.click()
    choose_from_menu(page, label)
    expect(blocks(page)).to_have_count(before + 1)
    expect(blocks(page).last).to_be_visible()
    settled(page)
    return blocks(page).last


def settled(page: Page) -> None:
    """Wait until nothing slides any more: a click on what moves hits its neighbour."""
    page.wait_for_function("() => !jQuery(':animated').length")


def choose_from_menu(page: Page, label: str) -> None:
    """Take the entry with exactly this name from the menu that has opened."""
    page.locator(".w-combobox__option:visible").filter(
        has=page.locator(".w-combobox__option-text", has_text=re.compile(f"^{re.escape(label)}$"))
    ).first.click()


def blocks(page: Page) -> Locator:
    """The blocks of the lesson's text, without what stands inside them."""
    container = page.locator(f"{BODY} [data-streamfield-stream-container]").first
    return container.locator("xpath=./div[@data-streamfield-child]")


def field(block: Locator, path: str) -> Locator:
    """The first input of a block whose name ends so, such as ``text`` or ``items-0-value``."""
    return block.locator(f"[name$='{path}']:visible").first


def write(block: Locator, number: int, text: str) -> None:
    """Type into the rich text with this number within the block."""
    editor = block.locator(".public-DraftEditor-content").nth(number)
    editor.click()
    editor.press_sequentially(text)


def cell(block: Locator, number: int, text: str) -> None:
    """Type into the cell with this number of a table."""
    place = block.locator(".handsontable td:visible").nth(number)
    place.dblclick()
    block.page.keyboard.type(text)
    block.page.keyboard.press("Enter")
    expect(place).to_have_text(text)


def add_item(block: Locator, path: str = "items") -> None:
    """Press the last plus of the list that stands in the field ``path`` of a block."""
    block.locator(f"[data-contentpath='{path}']").locator("[data-streamfield-list-add]").last.click()
    settled(block.page)


def open_chooser(block: Locator, number: int = 0) -> Locator:
    """Press “choose” in a block; answers the window that opens."""
    block.locator("[data-chooser-action-choose]:visible").nth(number).click()
    modal = block.page.locator(".modal-body:visible")
    expect(modal).to_be_visible()
    return modal


def choose(block: Locator, title: str, number: int = 0) -> None:
    """Choose something that exists by its title."""
    open_chooser(block, number).get_by_role("link", name=title, exact=True).click()
    expect(block.page.locator(".modal-body")).to_be_hidden()
    expect(block.get_by_text(title).first).to_be_visible()


def upload(block: Locator, file: dict[str, Any], fields: dict[str, str], number: int = 0) -> None:
    """Choose something by sending a file in the chooser's second tab."""
    modal = open_chooser(block, number)
    modal.locator("[role=tab]").nth(1).click()
    modal.locator("input[type=file]:visible").first.set_input_files(files=[file])
    for name, text in fields.items():
        modal.locator(f"[name$='{name}']:visible").fill(text)
    modal.locator("[type=submit]:visible").click()
    expect(block.page.locator(".modal-body")).to_be_hidden()


def dated(field: Locator, day: str) -> None:
    """Type a day into a field, and put away the calendar that opens a moment later and hangs over what comes next."""
    field.fill(day)
    calendar = field.page.locator(".xdsoft_datetimepicker:visible")
    expect(calendar).to_have_count(1)
    field.blur()
    expect(calendar).to_have_count(0)


def publish(page: Page) -> None:
    """Press “publish” in the menu of the footer, and wait for the page that answers."""
    send(page, "button[name=action-publish]")


def save(page: Page) -> None:
    """Press “save” in the footer, and wait for the page that answers."""
    send(page, "button[type=submit]:has-text('Сохранить')")


def send(page: Page, button: str) -> None:
    """Press a button of the footer that sends the form, and wait for the page that answers.

    Waiting for a quiet network instead would be answered at once by the page that is being left.
    """
    with page.expect_navigation(timeout=60_000):
        footer(page, button)


def footer(page: Page, button: str) -> None:
    """Press a button of the editor's footer, wherever it stands in its menu."""
    found = page.locator(f"footer {button}, .footer {button}").first
    toggle = page.locator("footer [data-w-dropdown-target=toggle], .footer [data-w-dropdown-target=toggle]").last
    for _ in range(20):
        if found.is_visible():
            break
        # A click before the menu's script has taken it up does nothing.
        toggle.click()
        page.wait_for_timeout(500)
    found.click()
