import { drawList } from "../lists.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place */
export const draw = (place) =>
  drawList(
    {
      plural: "organisations",
      title: words.organisations.title,
      intro: words.organisations.intro,
      filters: [
        {
          name: "level",
          label: words.lists.level,
          options: Object.entries(words.organisationLevels).map(([value, title]) => ({ value, title })),
        },
        {
          name: "setting",
          label: words.lists.setting,
          options: Object.entries(words.settingsOfWork).map(([value, title]) => ({ value, title })),
        },
      ],
    },
    place,
  );
