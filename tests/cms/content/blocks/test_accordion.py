from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


def test_shape():
    sections = items({"title": "А если нет кворума?", "text": "<p>Назначьте новую дату.</p><script>1</script>"})
    assert rendered("accordion", {"sections": sections}) == {
        "type": "accordion",
        "sections": [{"title": "А если нет кворума?", "html": "<p>Назначьте новую дату.</p>"}],
    }
