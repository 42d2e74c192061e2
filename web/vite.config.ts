import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { VitePWA } from "vite-plugin-pwa"

/** Where the product runs while screens are developed: `npm run dev` hands the API and the stream on to it. */
const product = `http://localhost:${process.env.SMARTERP_PORT ?? "8080"}`

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  plugins: [
    react(),
    VitePWA({
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        name: "SmartERP",
        short_name: "SmartERP",
        description: "Jobs, people and messages, the same on every device",
        start_url: "/",
        display: "standalone",
        background_color: "#ffffff",
        theme_color: "#1c7ed6",
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2}"],
        navigateFallbackDenylist: [/^\/api\//, /^\/actuator\//, /^\/\.well-known\//, /^\/docs\//],
      },
    }),
  ],
  build: { outDir: "dist", target: "es2022" },
  server: { proxy: { "/api": product, "/.well-known": product } },
})
