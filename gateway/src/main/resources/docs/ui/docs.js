// The page to try requests on; same origin, so the browser sends its own cookies.
SwaggerUIBundle({
  url: '/api/docs/openapi.json',
  dom_id: '#requests',
  deepLinking: true,
  docExpansion: 'list',
  displayRequestDuration: true,
  validatorUrl: null,
})
