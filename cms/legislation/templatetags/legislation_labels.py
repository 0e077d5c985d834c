"""Labels as people read them."""

from collections.abc import Mapping
from typing import Any

from django import template

from cms.legislation.admin.places import in_words

register = template.Library()
register.filter("place", in_words)


@register.filter
def of(mapping: Mapping[Any, Any], key: Any) -> Any:
    """What a mapping has under a key, None for nothing."""
    return mapping.get(key)


@register.filter
def places(labels: list[str]) -> str:
    """Several labels in words."""
    return "; ".join(map(in_words, labels))


@register.filter
def level_name(level: str) -> Any:
    """The name of a level."""
    from cms.legislation.admin.structure import LEVELS

    return LEVELS.get(level, level)
