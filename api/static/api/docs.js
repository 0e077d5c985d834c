"use strict";

const place = document.getElementById("swagger-ui");

window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.url,
  deepLinking: true,
  // The default sends the document's address to a validator elsewhere.
  validatorUrl: null,
});
