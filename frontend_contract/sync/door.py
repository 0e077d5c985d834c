"""The authoring door over HTTP, with nothing but the standard library. Requests that the network cut are sent again."""

import json
import mimetypes
import time
import urllib.error
import urllib.request
import uuid
from dataclasses import dataclass
from typing import Any

ATTEMPTS = 5
PATIENCE_SECONDS = 600


@dataclass(frozen=True)
class Answer:
    """A status with its JSON and headers (their names in small letters)."""

    status: int
    body: Any
    headers: dict[str, str]

    @property
    def etag(self) -> str:
        return self.headers.get("etag", "")


class Refused(Exception):
    """The server refused; the message says why and where."""

    def __init__(self, answer: Answer) -> None:
        problem = answer.body if isinstance(answer.body, dict) else {}
        faults = "; ".join(f"{each.get('pointer', '')}: {each['detail']}" for each in problem.get("errors", ()))
        super().__init__(f"{answer.status} {problem.get('detail', '')} {faults}".strip())
        self.answer = answer


class Door:
    """One server with one token."""

    def __init__(self, server: str, token: str) -> None:
        self.base = f"{server.rstrip('/')}/api/authoring/v1/"
        self.token = token

    def call(self, method: str, path: str, body: Any = None, *, if_match: str = "", key: str = "") -> Answer:
        """The answer, whatever its status. Writing requests are safe to repeat: each has a key or an id of its own."""
        content = None if body is None else json.dumps(body).encode()
        return self._sent(method, path, content, "application/json", if_match, key)

    def send_file(self, path: str, name: str, content: bytes, members: dict[str, str]) -> Answer:
        """Send a form with a file."""
        border = uuid.uuid4().hex
        parts = [
            f'--{border}\r\nContent-Disposition: form-data; name="{member}"\r\n\r\n{value}\r\n'.encode()
            for member, value in members.items()
        ]
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        head = f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: {kind}\r\n\r\n'
        content = b"".join((*parts, head.encode(), content, f"\r\n--{border}--\r\n".encode()))
        return self._sent("POST", path, content, f"multipart/form-data; boundary={border}", "", "")

    def wait_for(self, job: str) -> Any:
        """The result of a job. Raises ``Refused`` when it was refused, ``TimeoutError`` when nobody does it."""
        for _attempt in range(PATIENCE_SECONDS):
            answer = self.call("GET", f"jobs/{job}/")
            if answer.status != 200 or answer.body["state"] == "failed":
                raise Refused(answer)
            if answer.body["state"] == "done":
                return answer.body["result"]
            time.sleep(1)
        raise TimeoutError(f"The job {job} is not done after {PATIENCE_SECONDS} seconds.")

    def _sent(self, method: str, path: str, content: bytes | None, kind: str, if_match: str, key: str) -> Answer:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": kind}
        headers |= {"If-Match": if_match} if if_match else {}
        headers |= {"Idempotency-Key": key} if key else {}
        for attempt in range(ATTEMPTS):
            request = urllib.request.Request(self.base + path, content, headers, method=method)  # noqa: S310
            try:
                with urllib.request.urlopen(request, timeout=120) as response:  # noqa: S310
                    return _answer(response.status, response)
            except urllib.error.HTTPError as error:
                answer = _answer(error.code, error)
                if answer.status not in (429, 503) and answer.body is not None:
                    return answer
                time.sleep(float(answer.headers.get("retry-after", 2**attempt)))
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                if attempt == ATTEMPTS - 1:
                    raise
                time.sleep(2**attempt)
        raise ConnectionError(f"{method} {path} got no answer.")


def _answer(status: int, response: Any) -> Answer:
    content = response.read()
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(status, json.loads(content) if content else {}, headers)
