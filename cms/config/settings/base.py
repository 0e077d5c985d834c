"""Settings that all installations share. What differs comes from ``cms.config.env``."""

from logging import WARNING

from corsheaders.defaults import default_headers

from cms.config.env import ROOT, read_environment
from cms.config.settings.mail import mail_from

ENV = read_environment()

DEBUG = ENV.debug
SECRET_KEY = ENV.secret_key
ALLOWED_HOSTS = list(ENV.allowed_hosts)

INSTALLED_APPS = [
    "cms.config",
    "cms.accounts",
    "cms.organisations",
    "cms.content",
    "cms.preview",
    "cms.editorial",
    "cms.lessons",
    "cms.legislation",
    "cms.bestpractice",
    "cms.situation",
    "api",
    "wagtail_headless_preview",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.locales",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    # `modelsearch` must not be listed beside it: every index task would fail without a word.
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "treebeard",
    "django_tasks",
    "django_tasks_db",
    "corsheaders",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    # For the Russian of “17 seconds ago”, which Wagtail says.
    "django.contrib.humanize",
    # Connects to what the applications above have registered, so it comes after them.
    "cms.publication",
]

MIDDLEWARE = [
    "api.delivery.hot.HotDocuments",
    "api.packing.Packed",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "api.cross_origin.CrossOrigin",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.config.middleware.AtomicUnsafeRequests",
]

ROOT_URLCONF = "cms.config.urls"
WSGI_APPLICATION = "cms.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["cms.accounts.backends.GroupsBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "ru"
LANGUAGES = [("ru", "Русский"), ("en", "English")]
LOCALE_PATHS = [ROOT / "cms" / "locale", ROOT / "cms" / "locale_wagtail"]
FORMAT_MODULE_PATH = ["cms.config.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = ENV.time_zone

STATIC_URL = "/static/"
STATIC_ROOT = ENV.var_dir / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = ENV.var_dir / "media"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

_mail = mail_from(ENV.email_url)
EMAIL_BACKEND = _mail.backend
EMAIL_HOST, EMAIL_PORT = _mail.host, _mail.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.user, _mail.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _mail.use_tls, _mail.use_ssl
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENV.email_from

WAGTAIL_SITE_NAME = "Актив"
WAGTAILADMIN_BASE_URL = ENV.public_url
WAGTAILADMIN_USER_LOGIN_FORM = "cms.accounts.sign_in.SignInForm"
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
# As people here type them: of a date in another form the calendar makes today, without a word.
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
# Without it Cyrillic slugs come out; with it an empty slug, so SluggedPage transliterates.
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAIL_AUTOSAVE_INTERVAL = 3_000
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "cms.editorial.finishing.finish"
# Where a site's drafts are shown; see cms/preview/showing.py.
WAGTAIL_HEADLESS_PREVIEW = {
    "CLIENT_URLS": {"default": ENV.preview_url},
    "REDIRECT_ON_PREVIEW": True,
    "ENFORCE_TRAILING_SLASH": False,
}
WAGTAILIMAGES_IMAGE_MODEL = "content.UnionImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.content.uploads.forms.ImageForm"
WAGTAILDOCS_DOCUMENT_MODEL = "content.UnionFile"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpeg", "jpg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
TAGGIT_CASE_INSENSITIVE = True

DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
# The text of a code pasted into an edition is 1.6 MB of Cyrillic, three times that on its way as a form field.
DATA_UPLOAD_MAX_MEMORY_SIZE = 24 * 1024 * 1024

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "api.problems.exception_handler",
    "UNAUTHENTICATED_USER": None,
}

CORS_URLS_REGEX = r"^/api/v1/.*$"
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_METHODS = ["GET", "HEAD", "OPTIONS"]
CORS_ALLOW_HEADERS = [*default_headers, "if-match", "if-none-match", "idempotency-key", "range"]
CORS_EXPOSE_HEADERS = ["ETag", "Last-Modified", "Link", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"]
# Of the doors beside delivery: see api/cross_origin.py.
FRONTEND_ORIGINS = ENV.frontend_origins
FRONTENDS_OF_THIS_MACHINE = False

X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    # Each save starts a few tasks; its worker sets the level of their logger itself.
    "filters": {
        "no_chatter_of_tasks": {
            "()": "django.utils.log.CallbackFilter",
            "callback": lambda record: record.levelno >= WARNING or not record.name.startswith("django_tasks"),
        }
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["no_chatter_of_tasks"]}
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"wagtail": {"level": "WARNING"}},
}
