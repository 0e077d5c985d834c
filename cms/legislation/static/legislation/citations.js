"use strict";
// The side panel of citations: fetched when the editor opens and after every save; a decision answers the panel anew.
function lawCitations() {
    const place = document.querySelector("[data-law-citations]");
    if (!place) return;
    const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
    let waiting = null;

    function show(response) {
        if (!response.ok) return Promise.reject(response.status);
        const undecided = Number(response.headers.get("X-Undecided") || 0);
        return response.text().then(function (text) {
            place.innerHTML = text;
            count(undecided);
        });
    }

    function count(undecided) {
        const counter = document.querySelector("[data-side-panel-toggle=citations] [data-side-panel-toggle-counter]");
        if (!counter) return;
        counter.textContent = String(undecided);
        counter.hidden = undecided === 0;
    }

    function refresh() {
        clearTimeout(waiting);
        waiting = setTimeout(function () {
            fetch(place.dataset.lawCitations, { credentials: "same-origin" }).then(show).catch(function () { /* The next save tries again. */ });
        }, 300);
    }

    function decide(element, fields) {
        const citation = element.closest("[data-citation]").dataset.citation;
        const address = place.dataset.lawCitations.replace(/citations\/.*/, "citations/" + citation + "/");
        place.classList.add("is-waiting");
        fetch(address, {
            method: "POST",
            credentials: "same-origin",
            headers: { "X-CSRFToken": token },
            body: new URLSearchParams(fields),
        }).then(show).catch(refresh).finally(function () { place.classList.remove("is-waiting"); });
    }

    place.addEventListener("click", function (event) {
        const button = event.target.closest("button");
        if (!button) return;
        if (button.dataset.jump !== undefined) return jump(button.dataset.jump);
        const fields = { say: button.dataset.say };
        if (button.dataset.act) fields.act = button.dataset.act;
        if (button.dataset.policy !== undefined) fields.policy = button.dataset.policy;
        decide(button, fields);
    });

    place.addEventListener("change", function (event) {
        const policy = event.target.dataset.policy;
        // Not a change of the material: the form need not know.
        event.stopPropagation();
        if (policy && event.target.value) decide(event.target, { say: "read", policy: policy, day: event.target.value });
    });

    function jump(anchor) {
        const target = document.querySelector('[data-contentpath="' + CSS.escape(anchor) + '"]');
        if (!target) return;
        target.scrollIntoView({ behavior: "smooth", block: "center" });
        const field = target.querySelector("[contenteditable=true], textarea, input:not([type=hidden])");
        if (field) field.focus({ preventScroll: true });
    }

    document.addEventListener("w-autosave:success", refresh);
    refresh();
}
// The scripts of side panels stand above them in the page.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", lawCitations);
else lawCitations();
