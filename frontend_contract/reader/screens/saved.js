import { h, fill } from "../dom.js";
import { count, date, size } from "../format.js";
import { go } from "../links.js";
import { outbox, sendWaiting } from "../outbox.js";
import { packs, possible, removePack } from "../packs.js";
import { readAll } from "../store.js";
import { words } from "../words.js";

/** @returns {Promise<import("../router.js").Screen>} */
export async function draw() {
  const t = words.saved;
  const list = h("div", {});
  const unsent = h("div", { role: "status" });
  const node = h(
    "div",
    { class: "saved" },
    h("h1", { tabindex: -1 }, t.title),
    h("p", { class: "lead" }, t.intro),
    possible() ? list : h("p", {}, t.unsupported),
    h("h2", {}, t.waiting),
    unsent,
    await room(),
  );
  await drawPacks(list);
  await drawUnsent(unsent);
  const follow = () => (node.isConnected ? void drawUnsent(unsent) : outbox.removeEventListener("change", follow));
  return { title: t.title, node, ready: () => outbox.addEventListener("change", follow) };
}

/** @param {HTMLElement} list */
async function drawPacks(list) {
  const t = words.saved;
  const all = await packs();
  fill(
    list,
    all.length === 0
      ? h("p", { class: "empty" }, t.empty, " ", h("a", { href: go("/programmes/") }, words.programmes.title))
      : h(
          "ul",
          { class: "cards plain" },
          ...all.map((pack) =>
            h(
              "li",
              {},
              h(
                "article",
                { class: "card" },
                h("h2", {}, h("a", { href: go(pack.path) }, pack.title)),
                h("p", { class: "facts" }, [count(pack.lessons, words.lessonForms), size(pack.bytes), t.day(date(pack.at))].join(" · ")),
                h(
                  "p",
                  { class: "ways" },
                  h(
                    "button",
                    {
                      type: "button",
                      class: "plain-button",
                      "aria-label": `${t.remove}: ${pack.title}`,
                      onclick: async () => {
                        await removePack(pack.id);
                        await drawPacks(list);
                      },
                    },
                    t.remove,
                  ),
                ),
              ),
            ),
          ),
        ),
  );
}

/** @param {HTMLElement} place */
async function drawUnsent(place) {
  const t = words.saved;
  const waiting = (await readAll("answers")).filter((each) => each.state === "unsent");
  fill(
    place,
    waiting.length === 0
      ? h("p", { class: "quiet" }, t.noWaiting)
      : [
          h("p", {}, `${words.unsent}: ${count(waiting.length, words.answersForms)}`),
          h("p", { class: "ways" }, h("button", { type: "button", class: "button quiet", onclick: () => void sendWaiting() }, t.send)),
        ],
  );
}

async function room() {
  const found = await navigator.storage?.estimate?.();
  return found?.usage ? h("p", { class: "quiet" }, words.saved.room(size(found.usage))) : null;
}
