"use strict";
// The editor takes its picture of what is unchanged two seconds after a page has come up. What somebody types before that
// would count as having always been there: no autosave, no warning on leaving. Here it is remembered, and told to the form.
(function () {
    const typed = new WeakSet();
    const watched = new WeakSet();

    function remember(event) {
        const form = event.isTrusted && event.target.closest("form[data-controller~='w-unsaved']");
        if (form && !watched.has(form)) typed.add(form);
    }

    document.addEventListener("input", remember, true);
    document.addEventListener("change", remember, true);
    document.addEventListener("w-unsaved:watch-edits", function (event) {
        const form = event.target;
        if (!watched.has(form) && typed.has(form)) form.dataset.wUnsavedForceValue = "true";
        watched.add(form);
    });
})();
