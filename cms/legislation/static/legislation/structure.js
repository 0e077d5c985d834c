"use strict";
// Beside the text of an edition: what is recognised in it, the way from a problem to its line, and corrections of levels.
(function () {
    const place = document.querySelector("[data-law-structure]");
    const text = document.querySelector("textarea[name=text]");
    if (!place || !text) return;
    let seen = text.value;
    const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
    let waiting = null;
    let chosen = null;

    function show(response) {
        if (!response.ok) return Promise.reject(response.status);
        const textChanged = response.headers.get("X-Text-Changed") === "1";
        return response.text().then(function (html) {
            // The draft on the server is another one now: the form must not write the old text over it.
            if (textChanged) { window.location.reload(); return; }
            place.innerHTML = html;
            seen = text.value;
            chosen = null;
        });
    }

    function refresh() {
        fetch(place.dataset.lawStructure, { credentials: "same-origin" }).then(show).catch(function () { /* The next save tries again. */ });
    }

    function post(address, fields) {
        return fetch(address, {
            method: "POST",
            credentials: "same-origin",
            headers: { "X-CSRFToken": token },
            body: new URLSearchParams(fields),
        }).then(show);
    }

    function jump(raw) {
        const lines = text.value.split("\n");
        let start = 0;
        for (let at = 0; at < raw && at < lines.length; at += 1) start += lines[at].length + 1;
        const end = start + (lines[raw] || "").length;
        // The browser scrolls to a selection that is made while the field is cut off behind it.
        const whole = text.value;
        text.focus({ preventScroll: true });
        text.value = whole.slice(0, end);
        text.scrollTop = text.scrollHeight;
        const bottom = text.scrollTop;
        text.value = whole;
        text.setSelectionRange(start, end);
        text.scrollTop = bottom + text.clientHeight / 2;
        text.scrollIntoView({ block: "nearest" });
    }

    function choose(unit) {
        if (chosen) chosen.classList.remove("is-chosen");
        chosen = unit;
        unit.classList.add("is-chosen");
        const form = place.querySelector("[data-level-form]");
        form.hidden = unit.dataset.at === undefined;
        form.querySelector("[data-level-line]").textContent = unit.textContent;
        const select = form.querySelector("select");
        const known = Array.from(select.options).some(function (option) { return option.value === unit.dataset.level; });
        select.value = known ? unit.dataset.level : "paragraph";
        if (unit.dataset.raw !== undefined) jump(Number(unit.dataset.raw));
    }

    place.addEventListener("click", function (event) {
        const button = event.target.closest("button");
        if (!button) return;
        if (button.dataset.undo) return void post(button.dataset.undo, {}).catch(refresh);
        if (button.dataset.tellLevel !== undefined) {
            const form = button.closest("[data-level-form]");
            return void post(form.dataset.levelForm, { at: chosen.dataset.at, level: form.querySelector("select").value }).catch(refresh);
        }
        if (button.dataset.raw !== undefined) {
            const unit = document.getElementById("unit-" + button.dataset.unit);
            if (unit) { unit.scrollIntoView({ block: "nearest" }); choose(unit); } else jump(Number(button.dataset.raw));
            return;
        }
        const unit = button.closest("li[data-level]");
        if (unit) choose(unit);
    });
    place.addEventListener("change", function (event) { event.stopPropagation(); });

    document.addEventListener("w-autosave:success", function () {
        if (text.value === seen) return;
        clearTimeout(waiting);
        waiting = setTimeout(refresh, 1000);
    });
    refresh();
})();
