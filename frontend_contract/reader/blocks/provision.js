import { citationHref, citationState } from "../citations.js";
import { h } from "../dom.js";
import { hrefOf } from "../links.js";
import { cardOf } from "../rich.js";
import { words } from "../words.js";

/**
 * A norm in the words of the law, set in the letters of the law, with what is known of its force.
 * @param {import("../../types/index.d.ts").Provision} block
 * @param {import("./index.js").Context} context
 */
export function provision(block, context) {
  const check = context.checks.find((each) => each.block === block.id);
  const act = cardOf(context.references, block.ref);
  const href = check ? citationHref(check, context) : act ? hrefOf(act.url) : null;
  const name = [block.label, act?.title].filter(Boolean).join(", ");
  return h("figure", { class: "norm law" },
    h("figcaption", {}, href ? h("a", { href }, name || words.blocks.norm) : name || words.blocks.norm, !act && h("span", { class: "quiet" }, ` · ${words.blocks.notPublished}`)),
    block.quote && h("blockquote", { class: "lines" }, block.quote),
    check && citationState(check, context.checkedOn));
}
