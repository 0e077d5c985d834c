"""The mail server from an address."""

import pytest

from cms.config.env import InvalidEnvironment
from cms.config.settings.mail import Mail, mail_from

SMTP = "django.core.mail.backends.smtp.EmailBackend"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("", Mail()),
        ("smtp://127.0.0.1:1025", Mail(SMTP, "127.0.0.1", 1025)),
        ("smtp://mail.example.org", Mail(SMTP, "mail.example.org", 25)),
        ("smtp+tls://u%40x:p%2Fw@mail.example.org", Mail(SMTP, "mail.example.org", 587, "u@x", "p/w", use_tls=True)),
        ("smtps://u:p@mail.example.org:2465", Mail(SMTP, "mail.example.org", 2465, "u", "p", use_ssl=True)),
    ],
)
def test_servers(address, expected):
    assert mail_from(address) == expected


@pytest.mark.parametrize("address", ["http://mail", "mail.example.org", "smtp://", "smtp://u:secret@mail:port"])
def test_what_can_not_be_read_is_not_repeated(address):
    with pytest.raises(InvalidEnvironment) as error:
        mail_from(address)
    assert "AKTIV_EMAIL_URL" in str(error.value)
    assert "secret" not in str(error.value)
