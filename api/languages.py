"""In which language a door speaks to people: problem documents and their pages. Content never depends on it."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header


def language_of(request: HttpRequest) -> str:
    """The first language of Accept-Language that the installation has, else its own."""
    known = {code for code, _ in settings.LANGUAGES}
    for wanted, quality in parse_accept_lang_header(request.META.get("HTTP_ACCEPT_LANGUAGE", "")[:200].lower()):
        code = wanted.split("-")[0]
        if quality and code in known:
            return code
    return settings.LANGUAGE_CODE
