"""Settings of the mail server from an address."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from cms.config.env import InvalidEnvironment

PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Mail:
    """What Django wants to know of a mail server."""

    backend: str = "django.core.mail.backends.console.EmailBackend"
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    use_tls: bool = False
    use_ssl: bool = False


def mail_from(address: str) -> Mail:
    """The server at ``smtp://user:password@host:port``; ``smtp+tls://`` asks for STARTTLS, ``smtps://`` speaks TLS from the
    start. Without an address letters are printed to the console. Raises ``InvalidEnvironment``."""
    if not address:
        return Mail()
    parts = urlsplit(address)
    try:
        port = parts.port or PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise InvalidEnvironment(
            "AKTIV_EMAIL_URL can not be read; expected smtp://, smtp+tls:// or smtps:// with user:password@host:port."
        ) from error
    if not parts.hostname:
        raise InvalidEnvironment("AKTIV_EMAIL_URL names no host.")
    return Mail(
        "django.core.mail.backends.smtp.EmailBackend",
        parts.hostname,
        port,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        use_tls=parts.scheme == "smtp+tls",
        use_ssl=parts.scheme == "smtps",
    )
