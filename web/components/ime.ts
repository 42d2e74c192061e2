/** An Enter that only confirms a word: Chinese, Japanese, Korean and others are typed through an input method. */
export const confirmsWord = (event: Pick<KeyboardEvent, "key" | "isComposing" | "keyCode">): boolean =>
  // Safari ends the composition first; by the key code (UI Events, 8.3.3) it is known even there.
  event.key === "Enter" && (event.isComposing || event.keyCode === 229)

/** Of such an Enter nothing hears that would send, add or submit. */
export function guardInputMethods(target: Window = window): void {
  const guard = (event: KeyboardEvent) => {
    if (!confirmsWord(event)) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  target.addEventListener("keydown", guard, true)
}
