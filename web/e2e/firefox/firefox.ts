import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import puppeteer, { type Browser, type ElementHandle, type Page } from "puppeteer-core"
import { vi } from "vitest"
import { t } from "@/app/strings"
import type { Person } from "../person"

/**
 * Firefox with a profile of its own, by WebDriver BiDi: Playwright drives a build of its own only.
 * FIREFOX is where it is installed.
 */
export class Firefox {
  private readonly profile = mkdtempSync(join(tmpdir(), "smarterp-firefox-"))
  private browser: Browser | undefined

  constructor(private readonly preferences: Record<string, unknown> = {}) {}

  /** Starts it, again with what it kept. */
  async start(): Promise<Page> {
    this.browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
      userDataDir: this.profile,
      extraPrefsFirefox: this.preferences,
      headless: true,
    })
    return this.tab()
  }

  async tab(): Promise<Page> {
    const page = await this.running().newPage()
    await page.setViewport({ width: 1280, height: 900 })
    return page
  }

  /** Its processes die, as where memory or the battery runs out. */
  async crash(): Promise<void> {
    const process = this.running().process()
    const gone = new Promise((resolve) => process?.once("exit", resolve))
    process?.kill("SIGKILL")
    await gone
  }

  async end(): Promise<void> {
    await this.browser?.close().catch(() => undefined)
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }

  private running(): Browser {
    if (!this.browser) throw new Error("Firefox isn't running")
    return this.browser
  }
}

const PATIENCE = { timeout: 45_000, interval: 100 }

/** Until it holds. */
export const eventually = <Value>(look: () => Promise<Value> | Value): Promise<Value> => vi.waitFor(look, PATIENCE)

export const url = (path: string): string => new URL(path, process.env.SMARTERP_URL ?? "http://localhost:8080").href

/** What a label names, when it can be seen. */
export function labelled(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  return eventually(async () => {
    const handle = await page.evaluateHandle((label) => {
      const text = (element: Element) => (element.textContent ?? "").replace(/\s*\*$/, "").trim()
      for (const each of document.querySelectorAll<HTMLLabelElement>("label"))
        if (text(each) === label && each.control?.offsetParent) return each.control
      return [...document.querySelectorAll<HTMLElement>("[aria-label]")].find(
        (each) => each.getAttribute("aria-label") === label && each.matches("input, textarea") && each.offsetParent,
      )
    }, label)
    const element = handle.asElement()
    if (!element) throw new Error(`nothing is labelled “${label}”`)
    return element as ElementHandle<HTMLInputElement>
  })
}

/** A button, link, tab, or item of a menu. */
export function named(page: Page, name: string | RegExp): Promise<ElementHandle<HTMLElement>> {
  const pattern = typeof name === "string" ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` : name.source
  return eventually(async () => {
    const handle = await page.evaluateHandle((pattern) => {
      const called = (each: HTMLElement) => (each.getAttribute("aria-label") ?? each.textContent ?? "").trim()
      return [...document.querySelectorAll<HTMLElement>("button, a, [role=menuitem], [role=tab]")].find(
        (each) => new RegExp(pattern).test(called(each)) && each.offsetParent && !(each as HTMLButtonElement).disabled,
      )
    }, pattern)
    const element = handle.asElement()
    if (!element) throw new Error(`nothing is called ${pattern}`)
    return element as ElementHandle<HTMLElement>
  })
}

/** By the element itself, whatever is being animated above it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await (await named(page, name)).evaluate((element) => element.click())
}

/** Behind what stands there. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await (await labelled(page, label)).focus()
  await page.keyboard.press("End")
  await page.keyboard.type(text)
}

export async function valueIn(page: Page, label: string): Promise<string> {
  return (await labelled(page, label)).evaluate((input) => input.value)
}

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "")

export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto(url("/sign-up"))
  await type(page, t.entry.name, person.name)
  await type(page, t.entry.workspace, person.workspace)
  await type(page, t.entry.email, person.email)
  await type(page, t.entry.password, person.password)
  await press(page, t.entry.create)
  await named(page, t.nav.jobs)
}

/** A request with this browser's session, past the screens. */
export function ask<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(
    async (method, path, body) => {
      const headers = { "Content-Type": "application/json" }
      const answer = await fetch(
        path,
        body === undefined ? { method } : { method, headers, body: JSON.stringify(body) },
      )
      return answer.json()
    },
    method,
    path,
    body,
  ) as Promise<T>
}

/** All that this origin's databases hold, as JSON. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const all: unknown[] = []
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name))
      for (const table of db.objectStoreNames)
        all.push(...(await answer(db.transaction(table).objectStore(table).getAll())))
      db.close()
    }
    return JSON.stringify(all)
  })
}
