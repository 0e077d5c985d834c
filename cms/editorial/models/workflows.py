"""What ``setup_workflows`` has made once, so that it never makes it again over an editor's change."""

from django.db import models


class SetUpWorkflow(models.Model):
    """A workflow of the plan that exists or has existed. ``workflow`` is empty when somebody has deleted it since."""

    key = models.CharField(max_length=40, unique=True)
    workflow = models.OneToOneField(
        "wagtailcore.Workflow", on_delete=models.SET_NULL, null=True, related_name="set_up_as"
    )

    def __str__(self) -> str:
        return self.key
