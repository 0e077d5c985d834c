"""The WSGI application; DJANGO_SETTINGS_MODULE names the settings, embedded when it is not set."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.config.settings.embedded")

application = get_wsgi_application()
