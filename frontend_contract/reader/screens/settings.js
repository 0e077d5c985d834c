import { h, fill } from "../dom.js";
import { removeAll } from "../packs.js";
import { forget } from "../store.js";
import { LANGUAGE, words } from "../words.js";

/** @returns {Promise<import("../router.js").Screen>} */
export async function draw() {
  const t = words.settings;
  const said = h("p", { role: "status" });
  const clear = h(
    "button",
    {
      type: "button",
      class: "button quiet",
      onclick: async () => {
        await removeAll();
        await forget();
        fill(said, t.forgotten);
      },
    },
    t.forget,
  );
  const node = h(
    "div",
    { class: "settings" },
    h("h1", { tabindex: -1 }, t.title),
    choice("scheme", t.scheme, t.schemes, kept("scheme", "system"), (value) => apply("scheme", value, "system")),
    choice("size", t.size, t.sizes, kept("size", "normal"), (value) => apply("size", value, "normal")),
    choice("language", t.language, t.languages, LANGUAGE, (value) => {
      apply("language", value, "ru");
      location.reload();
    }),
    h("section", {}, h("h2", {}, t.forget), h("p", {}, t.privacy), h("p", {}, t.forgetText), h("p", { class: "ways" }, clear), said),
  );
  return { title: t.title, node };
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Record<string, string>} options
 * @param {string} now
 * @param {(value: string) => void} choose
 */
function choice(name, label, options, now, choose) {
  return h(
    "fieldset",
    { class: "choice" },
    h("legend", {}, label),
    ...Object.entries(options).map(([value, title]) =>
      h(
        "label",
        { class: "option" },
        h("input", { type: "radio", name, value, checked: value === now, onchange: () => choose(value) }),
        h("span", {}, title),
      ),
    ),
  );
}

/** @param {string} name @param {string} otherwise */
function kept(name, otherwise) {
  try {
    return localStorage.getItem(`aktiv.${name}`) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} usual
 */
function apply(name, value, usual) {
  try {
    if (value === usual) localStorage.removeItem(`aktiv.${name}`);
    else localStorage.setItem(`aktiv.${name}`, value);
  } catch {
    // It holds until the page is closed.
  }
  if (value === usual) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
