import ast
from functools import cached_property
from pathlib import Path

from django.core.management.commands import makemessages

MARKERS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}


class SourceFile(makemessages.BuildFile):
    """A file with texts. What its f-strings mark is written out after its end, in the copy that xgettext reads.

    xgettext before 0.23 does not look into f-strings: their texts would never reach a translator.
    """

    @cached_property
    def calls_within_f_strings(self) -> list[str]:
        """Calls that mark a text within an f-string, as Python code."""
        if not self.translatable.file.endswith(".py"):
            return []
        tree = ast.parse(Path(self.path).read_text(encoding="utf-8"))
        strings = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
        calls = [node for string in strings for node in ast.walk(string) if isinstance(node, ast.Call)]
        return [ast.unparse(call) for call in calls if isinstance(call.func, ast.Name) and call.func.id in MARKERS]

    @cached_property
    def is_templatized(self) -> bool:
        """Whether xgettext reads a copy."""
        return bool(super().is_templatized or self.calls_within_f_strings)

    def preprocess(self) -> None:
        """Write the copy, where there is to be one."""
        if not self.calls_within_f_strings:
            super().preprocess()
            return
        code = Path(self.path).read_text(encoding="utf-8")
        Path(self.work_path).write_text("\n".join([code, *self.calls_within_f_strings]), encoding="utf-8")


class Command(makemessages.Command):
    """Collects the texts for translation. A new text comes empty, never with a guess from one that looks like it."""

    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]
    build_file_class = SourceFile
