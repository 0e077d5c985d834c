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
