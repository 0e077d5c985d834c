"use strict";
// Shows the review of a lesson's newest draft on its tab and in the side panel of checks, anew after every save.
(function () {
    const tab = document.querySelector("[data-lesson-review]");
    if (!tab) return;
    const places = [tab];
    const panel = document.querySelector("[data-side-panel='checks']");
    let waiting = null;
    let asked = 0;

    if (panel) {
        const beside = document.createElement("section");
        beside.className = "lesson-review";
        beside.setAttribute("aria-label", tab.dataset.title);
        beside.setAttribute("aria-live", "polite");
        beside.append(...Array.from(tab.childNodes, (node) => node.cloneNode(true)));
        // Wagtail measures the preview's page, whose words are not the lesson's alone: ours stand here.
        const metrics = panel.querySelector("[data-content-word-count]");
        const theirs = metrics && metrics.closest(".w-divide-y > div");
        if (theirs) theirs.hidden = true;
        const issues = panel.querySelector("h2 [data-content-checker-count]");
        if (issues && issues.previousElementSibling) issues.previousElementSibling.textContent = tab.dataset.theirs;
        const title = panel.querySelector("h2");
        (title && title.closest(".w-divide-y") ? title.closest(".w-divide-y") : panel).prepend(beside);
        places.push(beside);
    }

    // A new lesson gets its number at its first save, without a new page.
    function address() {
        const number = /\/pages\/(\d+)\/edit\//.exec(window.location.pathname);
        return number ? tab.dataset.lessonReview.replace("/0/", "/" + number[1] + "/") : null;
    }

    function show(text) {
        places.forEach(function (place) { place.innerHTML = text; });
        const count = tab.querySelectorAll("li.must").length;
        const mark = document.querySelector("[data-side-panel-toggle='checks'] [data-lesson-review-count]") || addMark();
        if (mark) {
            mark.hidden = count === 0;
            mark.textContent = count;
        }
    }

    function addMark() {
        const toggle = document.querySelector("[data-side-panel-toggle='checks']");
        if (!toggle) return null;
        const mark = document.createElement("span");
        mark.dataset.lessonReviewCount = "";
        mark.className = "lesson-review-count";
        toggle.append(mark);
        return mark;
    }

    function fetchReview() {
        clearTimeout(waiting);
        waiting = setTimeout(function () {
            const where = address();
            if (!where) return;
            const turn = ++asked;
            fetch(where, { credentials: "same-origin" })
                .then(function (response) { return response.ok ? response.text() : Promise.reject(response.status); })
                .then(function (text) { if (turn === asked) show(text); })
                .catch(function () { /* The next save tries again. */ });
        }, 300);
    }

    document.addEventListener("w-autosave:success", fetchReview);
    fetchReview();
})();
