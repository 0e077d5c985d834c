from django.core.management.commands import makemessages


class Command(makemessages.Command):
    """Collects the texts for translation. A new text comes empty, never with a guess from one that looks like it."""

    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]
