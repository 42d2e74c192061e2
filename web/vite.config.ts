import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"
import { VitePWA } from "vite-plugin-pwa"

/** Where the product runs while screens are developed: `npm run dev` hands the API and the stream on to it. */
const product = `http://localhost:${process.env.SMARTERP_PORT ?? "8080"}`

/** app/main.tsx asks for the screens once the core runs; without waiting for that, they are fetched at the same time. */
const screensAtOnce: Plugin = {
  name: "screens-at-once",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const files = new Set<string>()
      const add = (file: string) => {
        const chunk = bundle[file]
        if (chunk?.type !== "chunk" || files.has(file)) return
        files.add(file)
        chunk.imports.forEach(add)
      }
      for (const [file, chunk] of Object.entries(bundle))
        if (chunk.type === "chunk" && chunk.facadeModuleId?.endsWith("/app/root.tsx")) add(file)
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` } }))
    },
  },
}

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  plugins: [
    react(),
    screensAtOnce,
    VitePWA({
      // app/update.ts registers it, and asks before a new build takes over.
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        id: "/",
        name: "SmartERP",
        short_name: "SmartERP",
        description: "Jobs, people and messages, the same on every device",
        lang: "en",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: "#ffffff",
        theme_color: "#26705a",
        categories: ["business", "productivity"],
        icons: [
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
          { src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
      // Only the build itself is kept, the same for everybody: what the API says lies in the person's own store.
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2}"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/(api|actuator|\.well-known|problems|assets)(\/|$)/],
        cleanupOutdatedCaches: true,
        // The first visit can start offline afterwards, without a reload in between.
        clientsClaim: true,
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  build: { outDir: "target/dist", target: "es2022" },
  server: { proxy: { "/api": product, "/.well-known": product } },
})
