"use strict";
// Fetches the review of a lesson when the editor opens and after every save.
(function () {
    const place = document.querySelector("[data-lesson-review]");
    if (!place) return;
    let waiting = null;
    function fetchReview() {
        clearTimeout(waiting);
        waiting = setTimeout(function () {
            fetch(place.dataset.lessonReview, { credentials: "same-origin" })
                .then(function (response) { return response.ok ? response.text() : Promise.reject(response.status); })
                .then(function (text) { place.innerHTML = text; })
                .catch(function () { /* The next save tries again. */ });
        }, 300);
    }
    document.addEventListener("w-autosave:success", fetchReview);
    fetchReview();
})();
