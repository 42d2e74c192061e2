// The build's files come straight from the cache, without waking the service worker first, where the browser can do that.
addEventListener("install", (event) => {
  event.addRoutes?.({ condition: { urlPattern: "/assets/*", requestMethod: "get" }, source: "cache" })?.catch?.(() => {})
})
