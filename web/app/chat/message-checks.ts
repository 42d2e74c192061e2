import { t } from "@/app/strings"

/** So long that even with three bytes a character there is room left for its readers. */
const LONGEST = 20_000

export function checkMessage(text: string): string | null {
  if (text.trim() === "") return t.check.required
  return text.length > LONGEST ? t.chat.tooLong : null
}
