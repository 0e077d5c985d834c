import pytest

from cms.content.attachments import attachment
from tests.factories.media import PDF, FileFactory


@pytest.mark.django_db
def test_shape():
    file = FileFactory(title="Образец заявления")
    name = "%D0%97%D0%B0%D1%8F%D0%B2%D0%BB%D0%B5%D0%BD%D0%B8%D0%B5.pdf"
    assert attachment(file).model_dump(mode="json") == {
        "id": str(file.content_id),
        "title": "Образец заявления",
        "filename": "Заявление.pdf",
        "content_type": "application/pdf",
        "size": len(PDF),
        "url": f"/api/v1/files/{file.content_id}/{file.digest[:8]}/{name}",
    }
    assert attachment(file, "Бланк").title == "Бланк"
