import type { Page } from "@playwright/test"
import { t } from "@/app/strings"

/** The menu of places: at the side, or at the bottom of a phone. */
export const menu = (page: Page) => page.getByRole("navigation", { name: t.nav.label }).filter({ visible: true })
