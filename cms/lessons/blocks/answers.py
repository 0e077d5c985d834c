"""The seven kinds of answer that an author chooses from; each says what is right in its own way."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import BooleanBlock, CharBlock, ChoiceBlock, StructBlock, StructValue, TextBlock

# What a new question begins with: as many empty places as it needs.
NO_OPTION = {"text": "", "correct": False, "feedback": ""}
NO_PAIR = {"left": "", "right": "", "feedback": ""}


class OptionBlock(StructBlock):
    text = CharBlock(label=_("Answer"), max_length=500)
    correct = BooleanBlock(label=_("Right"), required=False)
    feedback = TextBlock(
        label=_("Reply"), required=False, rows=2, max_length=2_000, help_text=_("Is told to whoever chooses it.")
    )

    class Meta:
        icon = "radio-full"
        label = _("Answer")


class ChoiceAnswerBlock(StructBlock):
    """Options with marks."""

    options = blocks.ListBlock(OptionBlock(), label=_("Answers"), min_num=2, max_num=20, default=[NO_OPTION] * 2)

    def authored(self, value: StructValue) -> dict[str, Any]:
        return {
            "options": [
                {
                    "text": option["text"] or "",
                    "correct": bool(option["correct"]),
                    "feedback": option["feedback"] or "",
                }
                for option in value["options"]
            ]
        }


class TrueFalseBlock(StructBlock):
    correct = ChoiceBlock(label=_("The statement is"), choices=[("true", _("true")), ("false", _("false"))])
    feedback_true = TextBlock(label=_("Reply to “true”"), required=False, rows=2, max_length=2_000)
    feedback_false = TextBlock(label=_("Reply to “false”"), required=False, rows=2, max_length=2_000)

    def authored(self, value: StructValue) -> dict[str, Any]:
        verdict = {"correct": value["correct"] == "true"} if value["correct"] else {}
        replies = {name: value[name] or "" for name in ("feedback_true", "feedback_false")}
        return {**verdict, **replies}


class OrderingBlock(StructBlock):
    items = blocks.ListBlock(
        CharBlock(label=_("Step"), max_length=500),
        label=_("Steps in the right order"),
        min_num=2,
        max_num=20,
        default=["", ""],
    )

    def authored(self, value: StructValue) -> dict[str, Any]:
        return {"items": [item or "" for item in value["items"]]}


class PairBlock(StructBlock):
    left = CharBlock(label=_("On the left"), max_length=500)
    right = CharBlock(label=_("Its match"), max_length=500)
    feedback = TextBlock(label=_("Reply"), required=False, rows=2, max_length=2_000)

    class Meta:
        icon = "link"
        label = _("Pair")


class MatchingBlock(StructBlock):
    pairs = blocks.ListBlock(PairBlock(), label=_("Pairs"), min_num=2, max_num=20, default=[NO_PAIR] * 2)
    decoys = blocks.ListBlock(
        CharBlock(label=_("On the right"), max_length=500),
        label=_("Matches of nothing"),
        min_num=0,
        default=[],
        help_text=_("Wrong options for the right side."),
    )

    def authored(self, value: StructValue) -> dict[str, Any]:
        pairs = [{name: pair[name] or "" for name in ("left", "right", "feedback")} for pair in value["pairs"]]
        return {"pairs": pairs, "decoys": [decoy for decoy in value["decoys"] if decoy]}


class NumericBlock(StructBlock):
    value = CharBlock(label=_("Number"), max_length=40, help_text=_("Such as 12, 0,5 or 1 250,75."))
    tolerance = CharBlock(
        label=_("May be off by"), max_length=40, default="0", help_text=_("0 when only the exact number is right.")
    )
    units = blocks.ListBlock(
        CharBlock(label=_("Unit"), max_length=40), label=_("Units that may be written after it"), min_num=0, default=[]
    )

    def authored(self, value: StructValue) -> dict[str, Any]:
        units = [unit for unit in value["units"] if unit]
        return {"value": value["value"] or "", "tolerance": value["tolerance"] or "0", "units": units}


class ShortTextBlock(StructBlock):
    variants = blocks.ListBlock(
        CharBlock(label=_("Variant"), max_length=500),
        label=_("Accepted answers"),
        min_num=1,
        max_num=20,
        help_text=_("Case, ё, spaces, hyphens and quotes make no difference."),
    )

    def authored(self, value: StructValue) -> dict[str, Any]:
        return {"variants": [variant or "" for variant in value["variants"]]}


ANSWER_BLOCKS = [
    ("single_choice", ChoiceAnswerBlock(label=_("One right answer"), icon="radio-full")),
    ("multiple_choice", ChoiceAnswerBlock(label=_("Several right answers"), icon="tick")),
    ("true_false", TrueFalseBlock(label=_("True or false"), icon="check")),
    ("ordering", OrderingBlock(label=_("Put in order"), icon="order")),
    ("matching", MatchingBlock(label=_("Match"), icon="link")),
    ("numeric", NumericBlock(label=_("A number"), icon="decimal")),
    ("short_text", ShortTextBlock(label=_("A word or a few"), icon="pilcrow")),
]
