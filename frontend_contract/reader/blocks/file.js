import { h } from "../dom.js";
import { size } from "../format.js";
import { icon } from "../frame.js";
import { fromApi } from "../links.js";

/** @param {import("../../types/index.d.ts").Attachment} file */
export function attachment(file) {
  const form = (/\.([a-z0-9]{1,5})$/i.exec(file.filename)?.[1] ?? "").toUpperCase();
  return h("a", { class: "file", href: fromApi(file.url), download: file.filename },
    icon("M12 3v11m-4.5-4L12 14.5 16.5 10M4 17v3h16v-3"), h("span", {}, file.title || file.filename), " ", h("small", {}, [form, size(file.size)].filter(Boolean).join(", ")));
}

/** @param {import("../../types/index.d.ts").FileLink} block */
export const file = (block) => h("p", { class: "files" }, attachment(block.file));
