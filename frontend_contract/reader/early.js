// Before anything is drawn: the colours and the size of the letters that the reader of this device has chosen.
(function () {
  try {
    const root = document.documentElement;
    const scheme = localStorage.getItem("aktiv.scheme");
    if (scheme === "light" || scheme === "dark") root.dataset["scheme"] = scheme;
    const size = localStorage.getItem("aktiv.size");
    if (size === "large" || size === "largest") root.dataset["size"] = size;
    if (localStorage.getItem("aktiv.language") === "en") root.lang = "en";
  } catch {
    // No storage: the system's own scheme.
  }
})();
