import { document as documentOf } from "../api.js";
import { drawLine, drawNumbers } from "../chart.js";
import { h } from "../dom.js";
import { number } from "../format.js";
import { hrefOf } from "../links.js";
import { cardOf } from "../rich.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const series = await documentOf("indicators", place.key);
  return { title: series.title, node: drawSeries(series) };
}

/** @param {import("../../types/index.d.ts").IndicatorSeries} series */
export function drawSeries(series) {
  const organisation = cardOf(series.references, series.organisation);
  const rows = series.values.map((each) => [each.period, number(each.value)]);
  return h(
    "article",
    { class: "indicator", lang: series.locale },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, [words.types["indicator-series"], series.territory].filter(Boolean).join(" · ")),
      h("h1", { tabindex: -1 }, series.title),
      h("p", { class: "facts" }, [series.indicator, series.unit].filter(Boolean).join(" · ")),
    ),
    organisation && h("p", {}, h("a", { href: hrefOf(organisation.url) }, organisation.title)),
    rows.length > 0
      ? h(
          "figure",
          { class: "chart" },
          drawLine(
            series.title,
            series.values.map((each) => ({ label: each.period, value: each.value })),
          ),
          drawNumbers(series.unit || series.indicator, [words.indicator.period, words.indicator.value], rows),
        )
      : h("p", { class: "empty" }, words.indicator.empty),
    series.source && h("p", { class: "colophon" }, `${words.indicator.source}: ${series.source}`),
  );
}
