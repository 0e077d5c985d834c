import uuid

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def name_releases(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """A default is asked once for all rows: each that is there gets its own."""
    for release in apps.get_model("editorial", "Release").objects.all():
        release.public_id = uuid.uuid4()
        release.save(update_fields=["public_id"])


class Migration(migrations.Migration):
    # PostgreSQL refuses to alter a table in the transaction that has just written into it.
    atomic = False

    dependencies = [
        ("editorial", "0002_signatures_letters_releases"),
    ]

    operations = [
        migrations.AddField(
            model_name="release",
            name="public_id",
            field=models.UUIDField(default=uuid.uuid4, editable=False, null=True),
        ),
        migrations.RunPython(name_releases, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="release",
            name="public_id",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
    ]
