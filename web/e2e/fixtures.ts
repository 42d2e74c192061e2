import { test as base, expect } from "@playwright/test"
import { Device } from "./device"

/** `device()` is another browser, closed after the test, which fails when one of them has complained. */
export const test = base.extend<{ device: () => Promise<Device> }>({
  device: async ({ browser }, use) => {
    const devices: Device[] = []
    await use(async () => {
      const device = await Device.open(browser)
      devices.push(device)
      return device
    })
    for (const device of devices) await device.close()
    expect(devices.flatMap((device) => device.complaints)).toEqual([])
  },
})

export { expect }
