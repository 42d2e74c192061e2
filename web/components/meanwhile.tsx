import { Anchor } from "@mantine/core"
import { t } from "@/app/strings"

/** Somebody else changed the field while it was being edited here: said before it is saved. */
export function Meanwhile({ value, onTake }: { value: string; onTake(): void }) {
  return (
    <span style={{ color: "var(--app-waiting)" }}>
      {t.form.meanwhile(value)}{" "}
      <Anchor component="button" type="button" size="xs" onClick={onTake}>
        {t.form.takeTheirs}
      </Anchor>
    </span>
  )
}
