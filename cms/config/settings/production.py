"""PostgreSQL, HTTPS, everything said by the environment; ``manage.py check --deploy`` says what is missing."""

from cms.config.settings.base import *  # noqa: F403
from cms.config.settings.base import ENV
from cms.config.settings.databases import database_from

DATABASES = {"default": database_from(ENV.database_url)}
if ENV.redis_url:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": ENV.redis_url}}

SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENV.trusted_proxies else None
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
CSRF_TRUSTED_ORIGINS = [ENV.public_url]
