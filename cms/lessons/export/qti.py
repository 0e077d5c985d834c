"""Questions as QTI 3.0 items, and a lesson's questions as a QTI 3.0 content package.

An item holds its key, as the format demands: it goes to the assessment system of a school, never to a learner's
browser through the doors. Points follow the laws of `cms.lessons.questions`, with partial credit, by response
processing in the expressions that players commonly have. What the format cannot carry: Russian normalisation of short
texts (variants are matched without regard to case, in both spellings of ё, spaces and quotes as written) and decimal
commas (a number is typed as the player's language settings say).
"""

from collections.abc import Callable, Sequence
from typing import Final

from lxml import etree

from cms.lessons.export.archive import zip_bytes
from cms.lessons.export.markup import graft, namespaces
from cms.lessons.export.qti_kinds import QTI, Parts, element, if_then, item_parts, outcome, set_outcome, variable
from cms.lessons.questions import PublicQuestion, QuestionKey
from cms.lessons.questions.parts import plain_text
from cms.lessons.questions.results import gettext_noop

_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMA: Final = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"
_PACKAGE: Final = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
_PACKAGE_SCHEMA: Final = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd"
BASIS: Final = gettext_noop("Basis: %(label)s")

Translate = Callable[[str], str]


def qti_item(public: PublicQuestion, key: QuestionKey, *, language: str = "ru", translate: Translate = str) -> bytes:
    """The question as a `qti-assessment-item` document in UTF-8; `translate` is gettext for the few words it adds.

    Raises ValueError if the key is another question's.
    """
    if (public.id, public.kind) != (key.question, key.kind):
        raise ValueError("The key belongs to another question.")
    parts = item_parts(public, key, translate)
    attributes = {
        f"{{{_XSI}}}schemaLocation": f"{QTI} {_SCHEMA}",
        "identifier": item_identifier(public),
        "title": plain_text(public.prompt)[:120],
        "adaptive": "false",
        "time-dependent": "false",
        "{http://www.w3.org/XML/1998/namespace}lang": language,
    }
    item = etree.Element(f"{{{QTI}}}qti-assessment-item", attributes, nsmap=namespaces(QTI, xsi=_XSI))
    explanation = _explanation(key, parts, translate)
    item.extend(_declarations(public, parts, bool(explanation)))
    item.append(element("qti-item-body", {}, *graft(public.prompt, QTI), parts.interaction))
    item.append(_processing(parts, bool(explanation)))
    item.extend(_modal("FEEDBACK", one, [element("p", {}, text)]) for one, text in parts.feedback)
    if explanation:
        item.append(_modal("EXPLANATION", "shown", explanation))
    return _document(item)


def qti_package(
    title: str,
    questions: Sequence[tuple[PublicQuestion, QuestionKey]],
    *,
    language: str = "ru",
    translate: Translate = str,
) -> bytes:
    """A ZIP with `imsmanifest.xml` and an item file per question, in their order; equal questions give equal bytes."""
    items = {
        f"items/{item_identifier(public)}.xml": qti_item(public, key, language=language, translate=translate)
        for public, key in questions
    }
    manifest = etree.Element(
        f"{{{_PACKAGE}}}manifest",
        {
            f"{{{_XSI}}}schemaLocation": f"{_PACKAGE} {_PACKAGE_SCHEMA}",
            "identifier": "questions",
            "{http://www.w3.org/XML/1998/namespace}lang": language,
        },
        nsmap=namespaces(_PACKAGE, xsi=_XSI),
    )
    manifest.append(etree.Comment(f" {title.replace('--', '—').strip('-')} "))
    metadata = etree.SubElement(manifest, f"{{{_PACKAGE}}}metadata")
    etree.SubElement(metadata, f"{{{_PACKAGE}}}schema").text = "QTI Package"
    etree.SubElement(metadata, f"{{{_PACKAGE}}}schemaversion").text = "3.0.0"
    etree.SubElement(manifest, f"{{{_PACKAGE}}}organizations")
    resources = etree.SubElement(manifest, f"{{{_PACKAGE}}}resources")
    for path in items:
        name = path.removeprefix("items/").removesuffix(".xml")
        attributes = {"identifier": f"resource-{name}", "type": "imsqti_item_xmlv3p0", "href": path}
        resource = etree.SubElement(resources, f"{{{_PACKAGE}}}resource", attributes)
        etree.SubElement(resource, f"{{{_PACKAGE}}}file", {"href": path})
    return zip_bytes({"imsmanifest.xml": _document(manifest), **items})


def item_identifier(public: PublicQuestion) -> str:
    """The item's identifier: the question's id with a letter before it, as XML names demand."""
    return f"q-{public.id}"


def _document(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _declarations(public: PublicQuestion, parts: Parts, explained: bool) -> list[etree._Element]:
    declarations = [
        parts.response,
        outcome("SCORE", "float", default="0"),
        outcome("MAXSCORE", "float", default=str(public.points)),
        *parts.outcomes,
    ]
    if parts.feedback:
        declarations.append(outcome("FEEDBACK", "identifier", cardinality=parts.response.get("cardinality", "single")))
    if explained:
        declarations.append(outcome("EXPLANATION", "identifier"))
    return declarations


def _processing(parts: Parts, explained: bool) -> etree._Element:
    rules = list(parts.scoring)
    if parts.feedback:
        rules.append(set_outcome("FEEDBACK", variable("RESPONSE")))
    if explained:
        shown = element("qti-base-value", {"base-type": "identifier"}, "shown")
        rules.append(set_outcome("EXPLANATION", shown))
    answered = element("qti-not", {}, element("qti-is-null", {}, variable("RESPONSE")))
    return element("qti-response-processing", {}, if_then(answered, *rules))


def _modal(name: str, identifier: str, content: Sequence[etree._Element]) -> etree._Element:
    attributes = {"outcome-identifier": name, "identifier": identifier, "show-hide": "show"}
    return element("qti-modal-feedback", attributes, element("qti-content-body", {}, *content))


def _explanation(key: QuestionKey, parts: Parts, translate: Translate) -> list[etree._Element]:
    content = [element("p", {}, note) for note in parts.notes] + graft(key.explanation, QTI)
    if key.provision is not None and key.provision.label:
        content.append(element("p", {}, translate(BASIS) % {"label": key.provision.label}))
    return content
