from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    """Editors' work on what is to be published, and on what is: knows no domain."""

    name = "cms.editorial"
    label = "editorial"
    verbose_name = _("editorial work")

    def ready(self) -> None:
        from cms.editorial.gate import approval_gate
        from cms.editorial.late import write_late_letters
        from cms.editorial.post import send_letters
        from cms.editorial.releases import publish_due_releases
        from cms.editorial.reviews import READER, register_source
        from cms.editorial.sources import BROKEN, TIMELY, open_timely_reviews
        from cms.publication.chores import Chore, register_chore
        from cms.publication.due import register_bundles
        from cms.publication.gates import register_gate
        from cms.publication.readers import register_reader

        for source in (BROKEN, *TIMELY):
            register_source(source)
        register_reader(READER)
        register_gate(approval_gate)
        register_bundles(publish_due_releases)
        register_chore(Chore("reminders", write_late_letters))
        register_chore(Chore("reviews", open_timely_reviews))
        register_chore(Chore("post", send_letters))
