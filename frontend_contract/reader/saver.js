// The button that saves a programme on this device, tells how far it is and how much room it takes.

import { h, fill } from "./dom.js";
import { size } from "./format.js";
import { packs, possible, removePack, save } from "./packs.js";
import { words } from "./words.js";

/** @param {import("../types/index.d.ts").Programme} programme */
export function saver(programme) {
  const t = words.saved;
  const place = h("div", { class: "saver", role: "status" });
  if (!possible()) return h("p", { class: "quiet" }, t.unsupported);
  const offer = (/** @type {string} */ said = "") =>
    fill(place, h("button", { type: "button", class: "button quiet", onclick: () => void work() }, t.save), said && h("small", {}, said));
  const work = async () => {
    const bar = h("progress", { max: 1, value: 0, "aria-label": t.save });
    const text = h("span", {});
    fill(place, bar, text);
    try {
      const pack = await save(programme, (done, all) => {
        bar.max = all;
        bar.value = done;
        fill(text, t.saving(done, all));
      });
      kept(pack.bytes);
    } catch (error) {
      console.info("Not saved:", error);
      offer(t.failed);
    }
  };
  const kept = (/** @type {number} */ bytes) =>
    fill(
      place,
      h("strong", {}, `✓ ${t.saved(size(bytes))}`),
      h("button", { type: "button", class: "plain-button", onclick: () => void work() }, t.refresh),
      h(
        "button",
        {
          type: "button",
          class: "plain-button",
          onclick: async () => {
            await removePack(programme.id);
            offer();
          },
        },
        t.remove,
      ),
    );
  offer();
  void packs().then((all) => {
    const mine = all.find((each) => each.id === programme.id);
    if (mine) kept(mine.bytes);
  });
  return place;
}
