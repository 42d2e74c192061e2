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

/** Menus, dialogs, lists of choices, and what they stand on. */
const opening =
  /@floating-ui|react-remove-scroll|react-style-singleton|use-sidecar|use-callback-ref|\/(Popover|Menu|Modal|ModalBase|ScrollArea|Floating|Drawer|Transition|FocusTrap|Portal|Combobox|Pill|PillsInput|Tooltip)\//

export default defineConfig({
  resolve: {
    alias: [
      { find: "@", replacement: fileURLToPath(new URL(".", import.meta.url)) },
      // Dexie's build for browsers of today: smaller, and without its own promises around the browser's.
      { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.min.mjs" },
    ],
  },
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
        globIgnores: ["sw-routes.js"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/(api|actuator|\.well-known|problems|assets)(\/|$)/],
        cleanupOutdatedCaches: true,
        // The first visit can start offline afterwards, without a reload in between.
        clientsClaim: true,
        inlineWorkboxRuntime: true,
        // A classic script of public/, which Workbox has no setting for.
        importScripts: ["/sw-routes.js"],
      },
    }),
  ],
  build: {
    outDir: "target/dist",
    target: "es2022",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "core", test: /\/(web\/lib|dexie)\//, priority: 3 },
            // What screens have in common is one file: by themselves these would be dozens, each with its own head.
            {
              name: "base",
              test: /@mantine\/(hooks|core\/esm\/core)\/|tabler|\/to-int\./,
              minShareCount: 3,
              priority: 2,
            },
            { name: "common", test: (id) => !opening.test(id), minShareCount: 6, priority: 2 },
            // No first screen needs what opens over others.
            { name: "opening", test: opening, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": product, "/.well-known": product } },
})
