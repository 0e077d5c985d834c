// Shows the questions of the page, grades answers and reports to the LMS. Reads `LESSON` (lesson.js).
(function () {
  "use strict";

  var words = LESSON.words;
  var shares = {};

  function make(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties || {});
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function fill(pattern, values) {
    return pattern.replace(/%\((\w+)\)s/g, function (_, name) { return String(values[name]); });
  }

  function choices(id, options, type) {
    return options.map(function (option) {
      var input = make("input", { type: type, name: "q-" + id, value: option.id });
      return make("label", { className: "option" }, [input, make("span", { textContent: option.text })]);
    });
  }

  function chosen(form) {
    return Array.from(form.querySelectorAll("input:checked"), function (input) { return input.value; });
  }

  function steps(options) {
    var list = make("ol", { className: "steps" });
    function move(item, by) {
      var other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (!other) return;
      if (by < 0) other.before(item); else other.after(item);
      item.querySelector(by < 0 ? ".up" : ".down").focus();
    }
    options.forEach(function (option) {
      var item = make("li", {}, [make("span", { textContent: option.text })]);
      item.dataset.option = option.id;
      [["up", words.up, -1, "\u2191"], ["down", words.down, 1, "\u2193"]].forEach(function (way) {
        var button = make("button", { type: "button", className: way[0], textContent: way[3] });
        button.setAttribute("aria-label", fill(way[1], { option: option.text }));
        button.addEventListener("click", function () { move(item, way[2]); });
        item.append(button);
      });
      list.append(item);
    });
    return [list];
  }

  function pairs(left, right) {
    return left.map(function (option) {
      var select = make("select", {}, [make("option", { value: "", textContent: words.choose })]);
      right.forEach(function (other) { select.append(make("option", { value: other.id, textContent: other.text })); });
      select.dataset.left = option.id;
      return make("label", { className: "pair" }, [make("span", { textContent: option.text }), select]);
    });
  }

  function entry(label, mode) {
    var input = make("input", { type: "text", autocomplete: "off", inputMode: mode, maxLength: mode === "decimal" ? 100 : 500 });
    input.setAttribute("aria-label", label);
    return [input];
  }

  function controls(question) {
    switch (question.kind) {
      case "single_choice": return choices(question.id, question.options, "radio");
      case "multiple_choice": return choices(question.id, question.options, "checkbox");
      case "true_false":
        return choices(question.id, [{ id: "true", text: words.true }, { id: "false", text: words.false }], "radio");
      case "ordering": return steps(question.options);
      case "matching": return pairs(question.left, question.right);
      case "numeric": return entry(words.number, "decimal");
      default: return entry(words.answer, "text");
    }
  }

  function read(question, form) {
    switch (question.kind) {
      case "single_choice": return { option: chosen(form)[0] };
      case "multiple_choice": return { options: chosen(form) };
      case "true_false": return { value: { true: true, false: false }[chosen(form)[0]] };
      case "ordering":
        return { order: Array.from(form.querySelectorAll("li"), function (item) { return item.dataset.option; }) };
      case "matching":
        return {
          pairs: Array.from(form.querySelectorAll("select"))
            .filter(function (select) { return select.value; })
            .map(function (select) { return { left: select.dataset.left, right: select.value }; }),
        };
      case "numeric": return { value: form.querySelector("input").value };
      default: return { text: form.querySelector("input").value };
    }
  }

  function text(question, option) {
    var known = [].concat(question.options || [], question.left || []);
    var found = known.find(function (one) { return one.id === option; });
    return found ? found.text : option === "true" ? words.true : words.false;
  }

  function tell(result, one, graded) {
    var question = one.public;
    result.replaceChildren();
    if (graded.invalid) {
      result.dataset.outcome = "invalid";
      result.append(make("p", { textContent: question.kind === "numeric" ? words.not_a_number : words.incomplete }));
      return;
    }
    var outcome = graded.share === 1 ? "full" : graded.share > 0 ? "partial" : "none";
    var earned = LessonGrading.points(graded.share, question.points).toLocaleString(document.documentElement.lang);
    result.dataset.outcome = outcome;
    result.append(make("p", {}, [
      make("strong", { textContent: words[outcome] }),
      " " + fill(words.points, { points: earned, max_points: question.points }),
    ]));
    graded.feedback.filter(function (told) { return told.text; }).forEach(function (told) {
      result.append(make("p", { textContent: text(question, told.option) + ": " + told.text }));
    });
    if (one.key.explanation) result.append(make("div", { innerHTML: one.key.explanation }));
    if (one.key.provision) result.append(make("p", { textContent: fill(words.basis, one.key.provision) }));
  }

  function report() {
    var most = 0, earned = 0;
    LESSON.questions.forEach(function (one) {
      most += one.public.points;
      earned += (shares[one.public.id] || 0) * one.public.points;
    });
    var done = LESSON.questions.every(function (one) { return one.public.id in shares; });
    var begun = Object.keys(shares).length > 0;
    var percent = begun ? Math.floor((earned * 10000) / most + 1e-6) / 100 : null;
    var status = !done ? "incomplete" : LESSON.mastery === null || !begun ? "completed"
      : percent >= LESSON.mastery ? "passed" : "failed";
    LessonScorm.report(percent, status, shares);
    var total = document.getElementById("total");
    total.hidden = !begun;
    if (!total.hidden) total.textContent = fill(words.total, { percent: percent.toLocaleString(document.documentElement.lang) });
  }

  function show(one) {
    var question = one.public;
    var result = make("div", { className: "result" });
    result.setAttribute("aria-live", "polite");
    var form = make("form", { className: "question", noValidate: true }, [
      make("fieldset", {}, [make("legend", { innerHTML: question.prompt })].concat(controls(question))),
      make("button", { type: "submit", textContent: words.check }),
      result,
    ]);
    form.dataset.kind = question.kind;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var graded = LessonGrading.grade(one.key, read(question, form));
      tell(result, one, graded);
      if (graded.invalid) return;
      // Four decimals: SCORM 1.2 remembers 4096 characters only.
      shares[question.id] = Math.max(Math.round(graded.share * 10000) / 10000, shares[question.id] || 0);
      report();
    });
    var place = document.querySelector('[data-question="' + question.id + '"]');
    if (place) place.replaceChildren(form); else document.getElementById("questions").append(form);
  }

  LessonScorm.start();
  var known = LESSON.questions.map(function (one) { return one.public.id; });
  Object.entries(LessonScorm.recall()).forEach(function (kept) {
    if (known.indexOf(kept[0]) >= 0 && kept[1] >= 0 && kept[1] <= 1) shares[kept[0]] = kept[1];
  });
  LESSON.questions.forEach(show);
  report();
  // A page that comes back from the browser's memory has said goodbye to the LMS already.
  window.addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
  window.addEventListener("pagehide", LessonScorm.finish);
  window.addEventListener("beforeunload", LessonScorm.finish);
})();
