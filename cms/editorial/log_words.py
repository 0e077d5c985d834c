"""How the lines of editorial work read in Wagtail's history of a material."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.log_actions import LogFormatter


@hooks.register("register_log_actions")
def register_actions(actions: Any) -> None:
    """Every word under which editorial work is logged."""
    for word, (label, formatter) in FORMATTERS.items():
        actions.register_action(f"editorial.{word}")(type(word, (formatter,), {"label": label}))


class _OfStep(LogFormatter):
    """A line about a step: which one, whose name, on which text."""

    sentence: Any = ""

    def format_message(self, log_entry: Any) -> str:
        told = log_entry.data
        step = told.get("step", {}).get("title", "")
        signer = told.get("signer", "")
        words = str(self.sentence) % {"step": step}
        return f"{words} {signer}".strip() + (f" [{told['hash'][:8]}]" if told.get("hash") else "")

    def format_comment(self, log_entry: Any) -> str:
        return str(log_entry.data.get("comment", ""))


class _Signed(_OfStep):
    sentence = gettext_lazy("Signed the step “%(step)s”")


class _Voided(_OfStep):
    sentence = gettext_lazy("The signature of the step “%(step)s” is void: the text was changed")


class _Remarked(_OfStep):
    sentence = gettext_lazy("Remarked at the step “%(step)s”")


class _LinkIssued(_OfStep):
    sentence = gettext_lazy("Asked an expert by link to decide the step “%(step)s”:")


class _LinkOpened(_OfStep):
    sentence = gettext_lazy("An expert opened the link for the step “%(step)s”:")


class _LinkRevoked(_OfStep):
    sentence = gettext_lazy("Revoked the link for the step “%(step)s”:")


class _OfRelease(LogFormatter):
    sentence: Any = ""

    def format_message(self, log_entry: Any) -> str:
        return str(self.sentence) % {"name": log_entry.data.get("release", "")}


class _Added(_OfRelease):
    sentence = gettext_lazy("Added to the release “%(name)s”")


class _Removed(_OfRelease):
    sentence = gettext_lazy("Taken out of the release “%(name)s”")


class _Released(_OfRelease):
    sentence = gettext_lazy("Published with the release “%(name)s”")


class _Reviewed(LogFormatter):
    def format_message(self, log_entry: Any) -> str:
        return _("Looked at again: %(outcome)s") % {"outcome": log_entry.data.get("outcome", "")}

    def format_comment(self, log_entry: Any) -> str:
        return str(log_entry.data.get("comment", ""))


FORMATTERS: dict[str, tuple[Any, type[LogFormatter]]] = {
    "sign": (gettext_lazy("Sign"), _Signed),
    "void": (gettext_lazy("Signature void"), _Voided),
    "remark": (gettext_lazy("Remark"), _Remarked),
    "link_issue": (gettext_lazy("Link for an expert"), _LinkIssued),
    "link_open": (gettext_lazy("Link for an expert opened"), _LinkOpened),
    "link_revoke": (gettext_lazy("Link for an expert revoked"), _LinkRevoked),
    "release_add": (gettext_lazy("Added to a release"), _Added),
    "release_remove": (gettext_lazy("Taken out of a release"), _Removed),
    "release": (gettext_lazy("Release"), _Released),
    "review": (gettext_lazy("Review"), _Reviewed),
}
