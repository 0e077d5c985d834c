"""An editor's changes of an imported text are kept as corrections of the act: the next file gets them too."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.legislation.consolidation.corrections import Rule, differences, find
from cms.legislation.consolidation.trees import told_lines
from cms.legislation.models import Correction, CorrectionKind, Edition, EditionUpload, UploadState
from cms.legislation.text.structure.lines import ToldLevel, tidy


def read_draft(instance: Any, content: Mapping[str, Any]) -> None:
    """Bring the corrections of an edition's text in line with its newest draft: what differs from the file that it came
    from. An edition that was typed in has none."""
    if not isinstance(instance, Edition):
        return
    upload = source_of(instance)
    rules = differences(upload.text, str(content["text"])) if upload else []
    standing = Correction.objects.filter(edition=instance, kind=CorrectionKind.TEXT, undone_at=None)
    known = {Rule("text", row.line, row.above, row.after): row for row in standing}
    Correction.objects.filter(pk__in=[row.pk for rule, row in known.items() if rule not in set(rules)]).delete()
    revision = instance.latest_revision
    Correction.objects.bulk_create(
        Correction(
            act_id=instance.act_id,
            edition=instance,
            kind=CorrectionKind.TEXT,
            line=rule.line,
            above=rule.above,
            after=rule.after,
            made_by=revision.user if revision else None,
        )
        for rule in rules
        if rule not in known
    )


def nothing(instance: Any) -> tuple[()]:
    """Corrections stand against nothing, and there is nothing to say of them."""
    return ()


def nothing_published(live: Any) -> None:
    """What is published has its corrections in it."""


def source_of(edition: Edition) -> EditionUpload | None:
    """The file that the edition's text came from last."""
    accepted = EditionUpload.objects.filter(edition=edition).exclude(state=UploadState.DISMISSED).exclude(text="")
    return accepted.order_by("-pk").first()


@transaction.atomic
def tell_level(edition: Edition, at: int, level: ToldLevel, *, by: Any) -> Correction:
    """Say what a line of the edition's text is, whatever it looks like; ``at`` counts the lines as the parser takes
    them. What was said of the same line before counts no more."""
    lines = [line.text for line in told_lines(edition.text, ())]
    line, above = lines[at], lines[at - 1] if at else ""
    same = Correction.objects.filter(act=edition.act, kind=CorrectionKind.LEVEL, line=line, above=above, undone_at=None)
    same.update(undone_at=timezone.now())
    return Correction.objects.create(
        act=edition.act, edition=edition, kind=CorrectionKind.LEVEL, line=line, above=above, level=level, made_by=by
    )


@transaction.atomic
def take_back(correction: Correction, edition: Edition, *, by: Any) -> None:
    """Undo a correction: a level is recognised by the rules again; a text gets its line of the source back, in a new draft
    of the edition."""
    correction.undone_at = timezone.now()
    correction.save(update_fields=["undone_at"])
    if correction.kind == CorrectionKind.LEVEL:
        return
    lines = edition.text.split("\n")
    at = _place_of(correction, lines)
    if at is not None:
        lines[at : at + max(1, correction.after.count("\n") + 1)] = (
            [correction.line]
            if correction.after
            else [
                lines[at],
                correction.line,
            ]
        )
        edition.text = "\n".join(lines)
        edition.save_revision(user=by)


def _place_of(correction: Correction, lines: list[str]) -> int | None:
    """Where the corrected line stands in a text; for one that was left out, the line above it."""
    first = tidy(correction.after.partition("\n")[0]) if correction.after else correction.above
    return find([tidy(line) for line in lines], Rule("text", first, correction.above))
