from django.db import migrations


def list_what_was_a_line(apps, schema_editor):
    """Bodies and labels that stood in one text become lists; «different» says now what it meant."""
    IssuingBody = apps.get_model("legislation", "IssuingBody")
    for act in apps.get_model("legislation", "Act").objects.exclude(bodies=""):
        IssuingBody.objects.create(act=act, name=act.bodies[:500], sort_order=0)
    UpdatedNorm = apps.get_model("legislation", "UpdatedNorm")
    for page in apps.get_model("legislation", "LegalUpdatePage").objects.exclude(labels=""):
        labels = dict.fromkeys(line.strip() for line in page.labels.splitlines() if line.strip())
        for place, label in enumerate(labels):
            UpdatedNorm.objects.create(page=page, label=label, sort_order=place)
    apps.get_model("legislation", "Lineage").objects.filter(decision="different").update(decision="replaced")


class Migration(migrations.Migration):

    dependencies = [
        ('legislation', '0005_what_editors_decide'),
    ]

    operations = [
        migrations.RunPython(list_what_was_a_line, migrations.RunPython.noop),
        migrations.RemoveField(
            model_name='legalupdatepage',
            name='labels',
        ),
    ]
