"use strict";
// A form saves once at a time. Who presses a button while autosave is under way waits for its answer: it tells the form which
// revision is its own, and without that the form would be refused as one that has missed a change. Once a form is sent for
// good, it does not save by itself any more.
(function () {
    const LONGEST_WAIT = 15000;
    const saving = new WeakSet();
    const held = new WeakMap();

    function send(form) {
        const button = held.get(form);
        if (button === undefined) return;
        held.delete(form);
        saving.delete(form);
        // The button shows that it works and is off meanwhile; what is off is not sent.
        if (button) button.disabled = false;
        form.requestSubmit(button);
    }

    document.addEventListener("w-autosave:save", function (event) {
        if (!event.defaultPrevented) saving.add(event.target);
    });
    ["w-autosave:success", "w-autosave:error"].forEach(function (name) {
        document.addEventListener(name, function (event) {
            saving.delete(event.target);
            send(event.target);
        });
    });
    document.addEventListener("submit", function (event) {
        const form = event.target;
        if (!saving.has(form)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (held.has(form)) return;
        held.set(form, event.submitter);
        window.setTimeout(send, LONGEST_WAIT, form);
    }, true);
    window.addEventListener("submit", function (event) {
        const form = event.target;
        const saves = form.matches("form[data-controller~='w-autosave']");
        if (saves && !event.defaultPrevented) form.dataset.wAutosaveActiveValue = "false";
    });
})();
