"""Every way in passes the gate: code, full_clean and the admin's forms; and a new file changes what is published."""

from hashlib import sha256
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.documents.forms import get_document_form
from wagtail.images.forms import get_image_form

from cms.content.media import UnionFile, UnionImage, UnionRendition
from cms.publication.models import DocumentHead, PublishedDocument
from tests.cms.content.bodies import BLOCK_ID
from tests.factories.media import PDF, FileFactory, ImageFactory, archive_bytes, picture_bytes, vast_png
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

EXE = b"MZ\x90\0" + b"\0" * 500


def stored(media: UnionImage | UnionFile) -> bytes:
    with media.file.storage.open(media.file.name) as file:
        return bytes(file.read())


class TestImage:
    def test_what_is_known_of_a_saved_image(self):
        image = ImageFactory(file=ContentFile(picture_bytes(640, 480, colour="#003366"), name="Наше фото.png"))
        content = stored(image)
        image.refresh_from_db()
        assert (image.width, image.height, image.file_size) == (640, 480, len(content))
        assert image.digest == sha256(content).hexdigest()
        assert image.dominant_colour == "#003366"
        assert image.file.name == f"images/{image.content_id}/{image.digest[:8]}.png"
        assert len(image.file_hash) == 40

    @pytest.mark.parametrize("save", [UnionImage.full_clean, UnionImage.save])
    @pytest.mark.parametrize(
        ("content", "name"), [(EXE, "a.jpg"), (b"<svg/>", "a.svg"), (picture_bytes()[:90], "a.png")]
    )
    def test_code_meets_the_gate(self, save, content, name):
        image = UnionImage(title="x", alt="y", file=ContentFile(content, name=name))
        with pytest.raises(ValidationError) as refusal:
            save(image)
        assert "file" in refusal.value.message_dict
        assert UnionImage.objects.count() == 0

    def test_a_refused_replacement_leaves_the_old_file(self):
        image = ImageFactory()
        before = stored(image)
        image.file = ContentFile(EXE, name="a.png")
        with pytest.raises(ValidationError):
            image.save()
        assert stored(UnionImage.objects.get()) == before

    def test_location_is_gone_from_the_stored_file(self):
        exif = Image.Exif()
        exif.get_ifd(0x8825)[1] = "N"
        source = picture_bytes(form="JPEG", exif=exif.tobytes())
        assert dict(Image.open(BytesIO(source)).getexif().get_ifd(0x8825)) == {1: "N"}
        image = ImageFactory(file=ContentFile(source, name="a.jpg"))
        assert dict(Image.open(BytesIO(stored(image))).getexif()) == {}

    def test_a_description_is_required(self):
        image = UnionImage(title="x", file=ContentFile(picture_bytes(), name="a.png"))
        with pytest.raises(ValidationError) as refusal:
            image.full_clean()
        assert list(refusal.value.message_dict) == ["alt"]

    def test_the_admins_form_meets_the_gate_and_stores_the_cleaned_file(self):
        exif = Image.Exif()
        exif[0x0112] = 6
        source = picture_bytes(60, 40, form="JPEG", exif=exif.tobytes())
        form = self.form(SimpleUploadedFile("a.jpg", source), alt="Стол")
        assert form.errors == {}
        image = form.save()
        content = stored(image)
        assert (image.width, image.height) == (40, 60)
        assert (image.file_size, image.digest) == (len(content), sha256(content).hexdigest())
        assert dict(Image.open(BytesIO(content)).getexif()) == {}

    def test_the_admins_form_asks_for_a_description(self):
        form = self.form(SimpleUploadedFile("a.png", picture_bytes()), alt="")
        assert list(form.errors) == ["alt"]

    @pytest.mark.parametrize(
        ("content", "name"), [(EXE, "a.jpg"), (b"<svg/>", "a.svg"), (vast_png(8_000, 8_000), "a.png")]
    )
    def test_the_admins_form_refuses_at_the_file(self, content, name):
        form = self.form(SimpleUploadedFile(name, content), alt="Стол")
        assert list(form.errors) == ["file"]

    def form(self, upload: SimpleUploadedFile, alt: str):
        return get_image_form(UnionImage)(
            {"title": "Снимок", "alt": alt, "collection": 1, "tags": ""}, {"file": upload}
        )

    def test_a_new_file_makes_old_sizes_go(self):
        image = ImageFactory()
        image.get_rendition("width-320|format-webp")
        image.file = ContentFile(picture_bytes(900, 600), name="b.png")
        image.save()
        assert UnionRendition.objects.count() == 0
        assert (image.width, image.height) == (900, 600)

    def test_another_description_leaves_file_and_sizes(self):
        image = ImageFactory()
        image.get_rendition("width-320|format-webp")
        name = image.file.name
        image = UnionImage.objects.get()
        image.alt = "Иначе"
        image.save()
        assert (image.file.name, UnionRendition.objects.count()) == (name, 1)

    @pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
    @pytest.mark.parametrize("form", ["avif", "webp", "jpeg"])
    def test_every_kind_of_image_has_every_format(self, mode, form):
        out = BytesIO()
        Image.new(mode, (400, 300)).save(out, "JPEG" if mode == "CMYK" else "PNG")
        image = ImageFactory(file=ContentFile(out.getvalue(), name="a.jpg" if mode == "CMYK" else "a.png"))
        rendition = image.get_rendition(f"width-320|format-{form}")
        with rendition.file.storage.open(rendition.file.name) as file:
            made = Image.open(file)
            assert (made.format, made.size) == (form.upper(), (320, 240))

    def test_a_change_is_published_where_the_image_stands(self):
        image = ImageFactory()
        lesson = LessonFactory(body=[{"type": "image", "value": {"image": image.pk}, "id": str(BLOCK_ID)}])
        LessonFactory()
        before = PublishedDocument.objects.count()
        image.file = ContentFile(picture_bytes(900, 600), name="b.png")
        image.save()
        (entry,) = PublishedDocument.objects.order_by("id")[before:]
        assert entry.content_id == lesson.content_id
        assert f"/{image.digest[:8]}/900.avif".encode() in entry.body

    def test_storing_the_file_before_the_row_meets_the_gate_too(self):
        image = UnionImage(title="x", alt="y")
        with pytest.raises(ValidationError):
            image.file.save("a.png", ContentFile(EXE), save=False)
        image.file.save("a.png", ContentFile(picture_bytes(640, 480)), save=False)
        image.save()
        assert image.digest == sha256(stored(image)).hexdigest()
        assert (image.width, image.height, image.file_size) == (640, 480, len(stored(image)))


class TestFile:
    def test_what_is_known_of_a_saved_file(self):
        file = FileFactory()
        file.refresh_from_db()
        assert stored(file) == PDF
        assert (file.filename, file.file_size, file.content_type) == ("Заявление.pdf", len(PDF), "application/pdf")
        assert file.digest == sha256(PDF).hexdigest()
        assert file.file.name == f"files/{file.content_id}/{file.digest[:8]}.pdf"

    @pytest.mark.parametrize("save", [UnionFile.full_clean, UnionFile.save])
    @pytest.mark.parametrize(
        ("content", "name"), [(EXE, "a.pdf"), (archive_bytes({"a": b"x"}), "a.zip"), (PDF[:9], "a.pdf")]
    )
    def test_code_meets_the_gate(self, save, content, name):
        file = UnionFile(title="x", file=ContentFile(content, name=name))
        with pytest.raises(ValidationError) as refusal:
            save(file)
        assert "file" in refusal.value.message_dict
        assert UnionFile.objects.count() == 0

    def test_storing_the_file_before_the_row_meets_the_gate_too(self):
        file = UnionFile(title="x")
        with pytest.raises(ValidationError):
            file.file.save("a.pdf", ContentFile(EXE), save=False)
        file.file.save("a.pdf", ContentFile(PDF), save=False)
        file.save()
        assert (file.filename, file.digest) == ("a.pdf", sha256(PDF).hexdigest())

    def test_the_admins_form_meets_the_gate(self):
        assert list(self.form(SimpleUploadedFile("a.pdf", EXE)).errors) == ["file"]
        form = self.form(SimpleUploadedFile("Устав.pdf", PDF))
        assert form.errors == {}
        file = form.save()
        assert (file.filename, stored(file), file.file_size) == ("Устав.pdf", PDF, len(PDF))

    def form(self, upload: SimpleUploadedFile):
        return get_document_form(UnionFile)({"title": "Устав", "collection": 1, "tags": ""}, {"file": upload})

    def test_a_long_name_keeps_its_end(self):
        file = FileFactory(file=ContentFile(PDF, name="я" * 300 + ".pdf"))
        file.refresh_from_db()
        assert file.filename == "я" * 116 + ".pdf"

    def test_a_change_is_published_where_the_file_stands(self):
        file = FileFactory()
        link = f'<p><a linktype="document" id="{file.pk}">бланк</a></p>'
        lesson = LessonFactory(body=[{"type": "paragraph", "value": link, "id": str(BLOCK_ID)}])
        file.file = ContentFile(PDF + b"\n", name="Новое.pdf")
        file.save()
        head = DocumentHead.objects.get(content_id=lesson.content_id)
        assert file.public_url.encode() in head.entry.body
        assert PublishedDocument.objects.filter(content_id=lesson.content_id).count() == 2
