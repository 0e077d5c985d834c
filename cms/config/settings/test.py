"""For the tests: the same system, with a throwaway key, quick passwords and files in a temporary folder."""

import tempfile
from pathlib import Path

from cms.config.settings.base import *  # noqa: F403
from cms.config.settings.base import ENV
from cms.config.settings.databases import database_from, sqlite

# Held, so that it is removed when the process ends.
_temporary = tempfile.TemporaryDirectory(prefix="aktiv-test-")
_folder = Path(_temporary.name)

SECRET_KEY = "only-for-tests-" + "0" * 50
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
DATABASES = {"default": database_from(ENV.database_url) if ENV.database_url else sqlite(_folder / "test.sqlite3")}
# A file: connections of several threads and processes must see one database, as in the embedded system.
DATABASES["default"]["TEST"] = {} if ENV.database_url else {"NAME": str(_folder / "test_db.sqlite3")}
DATABASES["default"]["CONN_MAX_AGE"] = 0
MEDIA_ROOT = _folder / "media"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_AUTOREFRESH = True
