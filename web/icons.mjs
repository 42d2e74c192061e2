// Draws the icons of the installed app from favicon.svg: `npm run icons`, with Chromium as the browser tests have it.
import { readFileSync } from "node:fs"
import { chromium } from "@playwright/test"

const svg = readFileSync(new URL("public/favicon.svg", import.meta.url), "utf8")
// A mask may cut all but the inner four fifths, so the maskable one has its colour up to the edges.
const full = svg.replace(' rx="9"', "").replace('viewBox="0 0 32 32"', 'viewBox="0 0 32 32" style="background:#26705a"')
const icons = [
  { name: "icon-192", size: 192, image: svg },
  { name: "icon-512", size: 512, image: svg },
  {
    name: "icon-maskable-512",
    size: 512,
    image: full.replaceAll("<path", '<path transform="translate(3.2 3.2) scale(0.8)"'),
  },
  { name: "apple-touch-icon", size: 180, image: full },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
})
for (const { name, size, image } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0">${image.replace("<svg", `<svg width="${size}" height="${size}"`)}</body>`,
  )
  await page.screenshot({ path: new URL(`public/${name}.png`, import.meta.url).pathname, omitBackground: true })
}
await browser.close()
