import type { StorageState } from "@/lib/sync/view"

const SHORT = 0.8

/** Whether so much of the room is used that a person should know. */
export const isShort = ({ usage, quota }: StorageState) => Boolean(usage && quota && usage / quota > SHORT)

/** `3.4 MB`, in the viewer's language. */
export function bytes(count: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const
  const power = count < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(count) / 3))
  return new Intl.NumberFormat(undefined, {
    style: "unit",
    unit: units[power] ?? "byte",
    unitDisplay: "short",
    maximumSignificantDigits: 3,
  }).format(count / 1000 ** power)
}
