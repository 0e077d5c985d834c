// Before anything is drawn: the colours and the size of the letters that the reader of this device has chosen; and the document of
// the first screen is asked for, while the modules that will draw it are still on their way.
(function () {
  const root = document.documentElement;
  let language = "ru";
  try {
    const scheme = localStorage.getItem("aktiv.scheme");
    if (scheme === "light" || scheme === "dark") root.dataset["scheme"] = scheme;
    const size = localStorage.getItem("aktiv.size");
    if (size === "large" || size === "largest") root.dataset["size"] = size;
    if (localStorage.getItem("aktiv.language") === "en") root.lang = language = "en";
  } catch {
    // No storage: the system's own scheme.
  }
  const meta = (/** @type {string} */ name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
  if (meta("aktiv-routing") !== "history" || meta("aktiv-api")) return;
  if (!/^\/(lessons|programmes|case-studies|legal-updates)\/[^/]+\/$/.test(location.pathname)) return;
  const locale = new URLSearchParams(location.search).get("locale");
  const address = `/api/v1${location.pathname}${locale ? `?${new URLSearchParams({ locale })}` : ""}`;
  const headers = { Accept: "application/json", "Accept-Language": language };
  const answer = fetch(address, { credentials: "omit", headers }).catch(() => null);
  Object.assign(globalThis, { askedEarly: { address, answer } });
})();
