// The part of the SCORM 1.2 run-time API that a lesson needs. Without an LMS every call is silently nothing, so that
// the page also works when it is simply opened.
var LessonScorm = (function () {
  "use strict";

  var api = null;
  var started = 0;
  var finished = false;

  function find(from) {
    for (var steps = 0; from && steps < 50; steps++) {
      try {
        if (from.API) return from.API;
      } catch (outside) {
        return null;
      }
      if (!from.parent || from.parent === from) return null;
      from = from.parent;
    }
    return null;
  }

  function get(name) {
    return api ? String(api.LMSGetValue(name)) : "";
  }

  function set(name, value) {
    if (api) api.LMSSetValue(name, String(value));
  }

  function start() {
    api = find(window) || (window.opener ? find(window.opener) : null);
    started = Date.now();
    if (api && String(api.LMSInitialize("")) !== "true") api = null;
    var status = get("cmi.core.lesson_status");
    if (api && (status === "" || status === "not attempted")) {
      set("cmi.core.lesson_status", "incomplete");
      api.LMSCommit("");
    }
  }

  // Best shares so far by question id; an unreadable memory is no memory.
  function recall() {
    try {
      var kept = JSON.parse(get("cmi.suspend_data") || "{}");
      return kept && kept.shares && typeof kept.shares === "object" ? kept.shares : {};
    } catch (unreadable) {
      return {};
    }
  }

  // `percent` is null as long as nothing was answered: opening a lesson is no score of nought. A status once earned is never taken back.
  function report(percent, status, shares) {
    if (!api || finished) return;
    if (percent !== null) {
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      set("cmi.core.score.raw", percent);
      set("cmi.suspend_data", JSON.stringify({ shares: shares }));
    }
    var before = get("cmi.core.lesson_status");
    if (before !== "passed" && !(before === "completed" && status === "incomplete")) {
      set("cmi.core.lesson_status", status);
    }
    api.LMSCommit("");
  }

  function finish() {
    if (!api || finished) return;
    finished = true;
    var seconds = Math.min(Math.round((Date.now() - started) / 1000), 9999 * 3600);
    var two = function (number) { return String(number).padStart(2, "0"); };
    var hours = String(Math.floor(seconds / 3600)).padStart(4, "0");
    set("cmi.core.session_time", hours + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60));
    set("cmi.core.exit", get("cmi.core.lesson_status") === "incomplete" ? "suspend" : "");
    api.LMSCommit("");
    api.LMSFinish("");
  }

  return { start: start, recall: recall, report: report, finish: finish };
})();
