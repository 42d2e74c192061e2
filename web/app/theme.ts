import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core"

/** The look, in one place: pine and stone, flat, with few lines. Contrast is WCAG AA in both schemes. */

const pine: MantineColorsTuple = [
  "#eef6f3",
  "#dcebe5",
  "#b7d6ca",
  "#8fc0ae",
  "#6cac95",
  "#4f9a80",
  "#37866c",
  "#26705a",
  "#1d5a48",
  "#124035",
]
const stone: MantineColorsTuple = [
  "#f7f6f3",
  "#f0eeea",
  "#e5e2db",
  "#d6d2c8",
  "#b9b4a9",
  "#8b867c",
  "#6d6860",
  "#524e48",
  "#373430",
  "#201e1b",
]
const night: MantineColorsTuple = [
  "#dfe3e0",
  "#bcc4bf",
  "#9da7a1",
  "#76817b",
  "#3d4742",
  "#303935",
  "#262e2a",
  "#1c2320",
  "#151a18",
  "#0e1211",
]
const amber: MantineColorsTuple = [
  "#fdf6e7",
  "#f8eacb",
  "#efd498",
  "#e6bc62",
  "#dca738",
  "#c9911d",
  "#a87612",
  "#845b0c",
  "#684809",
  "#4d3506",
]
const brick: MantineColorsTuple = [
  "#fcf0ee",
  "#f7dcd7",
  "#efb8b0",
  "#e69186",
  "#dc6d60",
  "#cd4f41",
  "#b53b2e",
  "#982e23",
  "#7a241b",
  "#5c1a13",
]

export const theme = createTheme({
  colors: { pine, gray: stone, dark: night, amber, brick },
  primaryColor: "pine",
  primaryShade: { light: 7, dark: 7 },
  black: "#201e1b",
  fontFamily: '"Inter var", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: "0.78rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: {
    fontWeight: "620",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Paper: { defaultProps: { withBorder: true, radius: "lg" } },
    Modal: { defaultProps: { radius: "lg", centered: true } },
    Button: { defaultProps: { size: "sm" } },
    Input: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  },
})

/** Where Mantine's own choice is too faint or too loud for this look. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--app-canvas": stone[0],
    "--app-line": stone[2],
    "--app-hover": stone[1],
    "--app-edge": stone[5],
    "--app-chosen": pine[1],
    "--app-chosen-text": pine[8],
    "--app-waiting": amber[7],
    "--app-wrong": brick[6],
    "--mantine-color-dimmed": stone[6],
    "--mantine-color-placeholder": stone[6],
    "--mantine-color-anchor": pine[7],
    "--mantine-color-default-border": stone[3],
    "--mantine-color-error": brick[6],
  },
  dark: {
    "--app-canvas": night[8],
    "--app-line": night[5],
    "--app-hover": night[6],
    "--app-edge": night[3],
    "--mantine-color-pine-light": "#1d312a",
    "--mantine-color-pine-light-color": pine[1],
    "--mantine-color-brick-light": "#3a2421",
    "--mantine-color-brick-light-color": brick[1],
    "--mantine-color-amber-light": "#352c1b",
    "--mantine-color-amber-light-color": amber[1],
    "--app-chosen": pine[9],
    "--app-chosen-text": pine[1],
    "--app-waiting": amber[3],
    "--app-wrong": brick[3],
    "--mantine-color-dimmed": night[2],
    "--mantine-color-placeholder": night[2],
    "--mantine-color-anchor": pine[3],
    "--mantine-color-default-border": night[4],
    "--mantine-color-error": brick[3],
  },
})
