import hashlib
import json

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def digest(replication: models.Model) -> str:
    """As ``cms.bestpractice.confirmations.digest_of`` says on the day of this migration."""
    names = ("stage", "adaptations", "results", "organisation_id", "case_id", "case_version")
    said = [getattr(replication, name) for name in names]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, default=str).encode()).hexdigest()


def keep_what_was_confirmed(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The text of a confirmation stays as it was written; who wrote it down is not known."""
    confirmations = apps.get_model("bestpractice", "Confirmation")
    confirmed = apps.get_model("bestpractice", "Replication").objects.exclude(confirmed_by="")
    for replication in confirmed.exclude(confirmed_on=None).filter(stage="done"):
        confirmations.objects.create(
            replication=replication,
            body=replication.confirmed_by,
            protocol_number="",
            protocol_date=replication.confirmed_on,
            said=digest(replication),
        )


class Migration(migrations.Migration):
    # PostgreSQL refuses to alter a table in the transaction that has just written into it.
    atomic = False

    dependencies = [
        ('bestpractice', '0005_consent_and_resubmission'),
        ('organisations', '0004_folders'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Confirmation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('body', models.CharField(help_text='The body of the organisation that repeated it: its committee, its conference.', max_length=200, verbose_name='elected body')),
                ('protocol_number', models.CharField(max_length=60, verbose_name='number of the protocol')),
                ('protocol_date', models.DateField(verbose_name='date of the protocol')),
                ('said', models.CharField(editable=False, max_length=64)),
                ('recorded_at', models.DateTimeField(auto_now=True)),
                ('by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('code', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisations.submissioncode')),
                ('replication', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='confirmation', to='bestpractice.replication')),
            ],
            options={
                'verbose_name': 'confirmation of a replication',
                'verbose_name_plural': 'confirmations of replications',
            },
        ),
        migrations.RunPython(keep_what_was_confirmed, migrations.RunPython.noop),
        migrations.RemoveField(
            model_name='replication',
            name='confirmed_by',
        ),
        migrations.RemoveField(
            model_name='replication',
            name='confirmed_on',
        ),
    ]
