import { Problem, cards, document as documentOf } from "../api.js";
import { drawCards } from "../cards.js";
import { h } from "../dom.js";
import { date } from "../format.js";
import { hrefOf } from "../links.js";
import { cardOf } from "../rich.js";
import { words } from "../words.js";

/** @typedef {import("../../types/index.d.ts").Organisation} Organisation */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const found = await documentOf("organisations", place.key);
  const below = await cards("organisations", { parent: found.id, limit: 100 }).catch((error) => {
    if (error instanceof Problem && error.status === 400) return { items: [] };
    throw error;
  });
  const node = drawOrganisation(found);
  if (below.items.length > 0) node.append(h("section", {}, h("h2", {}, words.organisation.below), drawCards(below.items, { level: "h3" })));
  return { title: found.title, node };
}

/** A telephone number, an address of mail or of a page becomes a link. @param {string} given */
export function contact(given) {
  const scheme = /^(https?:|mailto:|tel:)/.test(given)
    ? ""
    : /^[^\s@]+@[^\s@]+$/.test(given)
      ? "mailto:"
      : /^\+?[\d\s()-]{5,}$/.test(given)
        ? "tel:"
        : null;
  if (scheme === null) return h("span", {}, given);
  const href = scheme === "tel:" ? `tel:${given.replace(/[^+\d]/g, "")}` : `${scheme}${given}`;
  return h("a", { href, rel: "noopener noreferrer", class: /^https?:/.test(href) && "outside" }, bare(given));
}

/** An address as people say it. @param {string} address */
const bare = (address) => address.replace(/^(https?:\/\/|mailto:|tel:)/, "").replace(/\/$/, "");

/** @param {Organisation} found */
export function drawOrganisation(found) {
  const parent = cardOf(found.references, found.parent);
  const facts = [
    words.organisationLevels[found.level],
    found.region,
    found.setting && words.settingsOfWork[found.setting],
    found.size_band && words.sizes[found.size_band],
  ].filter(Boolean);
  return h(
    "article",
    { class: "organisation", lang: found.locale },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, facts.join(" · ")),
      h("h1", { tabindex: -1 }, found.title),
      found.summary && h("p", { class: "lead" }, found.summary),
    ),
    parent && h("p", {}, `${words.organisation.parent}: `, h("a", { href: hrefOf(parent.url) }, parent.title)),
    found.phone && h("p", {}, `${words.organisation.phone}: `, contact(found.phone)),
    found.website &&
      h(
        "p",
        {},
        `${words.organisation.website}: `,
        h("a", { href: found.website, rel: "noopener noreferrer", class: "outside" }, bare(found.website)),
      ),
    found.officers.length > 0 &&
      h(
        "section",
        {},
        h("h2", {}, words.organisation.officers),
        h(
          "ul",
          { class: "officers plain" },
          ...found.officers.map((each) =>
            h(
              "li",
              {},
              h("strong", {}, each.person),
              h("span", {}, each.field_of_work),
              h("small", { class: "quiet" }, words.organisation.since(date(each.since))),
              each.contact && contact(each.contact),
            ),
          ),
        ),
      ),
  );
}
