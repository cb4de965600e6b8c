// Shows /openapi.json. Nothing is fetched from anywhere else, and no token is kept.
window.SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
  presets: [window.SwaggerUIBundle.presets.apis],
});
