// The laws of points of cms/lessons/questions, for a package that works without the server.
// A test holds both to the same grades. `grade` returns {share, feedback} or {invalid: true}.
var LessonGrading = (function () {
  "use strict";

  var INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0300\u0301]/g;
  var DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d-]/g;
  var QUOTES = /[\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c\u300d'`\u00b4]/g;
  var SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
  var NUMBER = new RegExp(
    "^([+\\-\\u2212\\u2013]?)" + SPACE + "?([0-9]{1,3}(?:" + SPACE + "[0-9]{3})+|[0-9]*)(?:[.,]([0-9]+))?((?:[^0-9.,][^]*)?)$"
  );

  function sameForm(text) {
    text = text.normalize("NFD").toLowerCase().normalize("NFD");
    text = text.replace(INVISIBLE, "").replace(/\u0435\u0308+/g, "\u0435").normalize("NFC");
    text = text.replace(DASHES, "-").replace(QUOTES, '"');
    text = text.replace(/\s+/g, " ").trim();
    text = text.replace(/ ?-[ -]*/g, "-").replace(/([.\u2116\u00a7]) /g, "$1");
    for (;;) {
      var bare = text.replace(/^ +/, "").replace(/[ .\u2026]+$/, "");
      if (bare.length > 1 && bare[0] === '"' && bare[bare.length - 1] === '"' && bare.slice(1, -1).indexOf('"') < 0) {
        bare = bare.slice(1, -1);
      }
      if (bare === text) return bare;
      text = bare;
    }
  }

  // A number as a BigInt of its hundredths of hundredths…: 30 decimals, so that bounds are met exactly.
  function readNumber(text, units) {
    var found = text.length <= 100 ? NUMBER.exec(text.trim()) : null;
    if (!found || !(found[2] || found[3])) return null;
    var unit = sameForm(found[4]);
    if (unit && units.map(sameForm).indexOf(unit) < 0) return null;
    var whole = (found[2] || "0").replace(new RegExp(SPACE, "g"), "").replace(/^0+(?=[0-9])/, "");
    var part = found[3] || "";
    if (whole.length > 30 || part.length > 30) return null;
    var scaled = BigInt(whole + part.padEnd(30, "0"));
    return found[1] === "" || found[1] === "+" ? scaled : -scaled;
  }

  function choice(key, chosen) {
    var told = key.options.filter(function (option) { return chosen.indexOf(option.id) >= 0; });
    if (!chosen.length || told.length !== chosen.length) return { invalid: true };
    var right = told.filter(function (option) { return option.correct; }).length;
    var all = key.options.filter(function (option) { return option.correct; }).length;
    var feedback = told.map(function (option) {
      return { option: option.id, correct: option.correct, text: option.feedback };
    });
    return { share: Math.max((2 * right - told.length) / all, 0), feedback: feedback };
  }

  function ordering(key, order) {
    var ranks = order.map(function (one) { return key.order.indexOf(one); });
    var whole = ranks.length === key.order.length && ranks.every(function (rank, place) {
      return rank >= 0 && ranks.indexOf(rank) === place;
    });
    if (!whole) return { invalid: true };
    var pairs = (ranks.length * (ranks.length - 1)) / 2;
    var right = 0;
    for (var i = 0; i < ranks.length; i++) {
      for (var j = i + 1; j < ranks.length; j++) if (ranks[i] < ranks[j]) right++;
    }
    return { share: Math.max((2 * right - pairs) / pairs, 0), feedback: [] };
  }

  function matching(key, pairs) {
    var given = {};
    if (!pairs.length) return { invalid: true };
    for (var i = 0; i < pairs.length; i++) {
      if (given[pairs[i].left] || key.right.indexOf(pairs[i].right) < 0) return { invalid: true };
      given[pairs[i].left] = pairs[i].right;
    }
    var told = key.pairs.filter(function (pair) { return given[pair.left]; });
    if (told.length !== pairs.length) return { invalid: true };
    var feedback = told.map(function (pair) {
      return { option: pair.left, correct: given[pair.left] === pair.right, text: pair.feedback };
    });
    var right = feedback.filter(function (one) { return one.correct; }).length;
    return { share: right / key.pairs.length, feedback: feedback };
  }

  function numeric(key, value) {
    var given = readNumber(value, key.units);
    if (given === null) return { invalid: true };
    var off = given - readNumber(key.value, []);
    return { share: (off < 0n ? -off : off) <= readNumber(key.tolerance, []) ? 1 : 0, feedback: [] };
  }

  function shortText(key, text) {
    var given = sameForm(text);
    if (!given || text.length > 500) return { invalid: true };
    return { share: key.variants.map(sameForm).indexOf(given) >= 0 ? 1 : 0, feedback: [] };
  }

  function trueFalse(key, value) {
    if (value !== true && value !== false) return { invalid: true };
    var right = value === key.correct;
    var text = value ? key.feedback_true : key.feedback_false;
    return { share: right ? 1 : 0, feedback: [{ option: String(value), correct: right, text: text }] };
  }

  function grade(key, answer) {
    switch (key.kind) {
      case "single_choice": return answer.option ? choice(key, [answer.option]) : { invalid: true };
      case "multiple_choice": return choice(key, answer.options);
      case "true_false": return trueFalse(key, answer.value);
      case "ordering": return ordering(key, answer.order);
      case "matching": return matching(key, answer.pairs);
      case "numeric": return numeric(key, answer.value);
      default: return shortText(key, answer.text);
    }
  }

  // Half up to hundredths; the small addend undoes what binary fractions lose below a half.
  function points(share, most) {
    return Math.floor(share * most * 100 + 0.5 + 1e-9) / 100;
  }

  return { grade: grade, points: points, sameForm: sameForm };
})();
