import { Radio, Text } from "@mantine/core"
import { type ReactNode, useId } from "react"
import { t } from "@/app/strings"
import { fieldLabel, told } from "@/components/fields"
import { useNames } from "@/components/names"
import { When } from "@/components/times"
import type { ConflictEntry, FieldConflict } from "@/lib/sync/view"
import { bothOf, type Choice } from "./choices"
import classes from "./conflicts.module.css"
import { ValueInput } from "./value-input"

/** One field in conflict: what it was, and which of the two counts, or something else. */
export function FieldChoice(props: {
  entry: ConflictEntry
  conflict: FieldConflict
  choice: Choice | undefined
  onChoose(choice: Choice): void
}) {
  const { entry, conflict, choice, onChoose } = props
  const names = useNames()
  const group = useId()
  const label = fieldLabel(entry.collection, conflict.field)
  const both = bothOf(entry, conflict)
  const say = (value: unknown) => told(entry.collection, conflict.field, value, names)
  const option = (take: Choice["take"], title: ReactNode, content: ReactNode) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is one
    <label className={classes.option} data-chosen={choice?.take === take || undefined}>
      <Radio
        name={group}
        checked={choice?.take === take}
        onChange={() => onChoose(take === "other" ? { take, value: conflict.mine } : { take })}
        aria-label={`${label}: ${take === "other" ? t.conflicts.edit : t.conflicts[take]}`}
      />
      <span className={classes.content}>
        <Text span size="xs" c="dimmed">
          {title}
        </Text>
        <span>{content}</span>
      </span>
    </label>
  )
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.options}>
        <div className={classes.base}>
          <Text span size="xs" c="dimmed">
            {t.conflicts.base}
          </Text>
          <span>{say(conflict.base)}</span>
        </div>
        {option("mine", t.conflicts.mine, say(conflict.mine))}
        {option(
          "theirs",
          <>
            {t.conflicts.theirs}
            {conflict.theirsBy && ` ${t.conflicts.theirsBy(names.ofUser(conflict.theirsBy))}`}
            {conflict.theirsAt && (
              <>
                {" · "}
                <When at={conflict.theirsAt} />
              </>
            )}
          </>,
          say(conflict.theirs),
        )}
        {both !== null && option("both", t.conflicts.both, both)}
        {option("other", t.conflicts.edit, null)}
      </div>
      {choice?.take === "other" && (
        <ValueInput
          collection={entry.collection}
          field={conflict.field}
          label={label}
          value={choice.value}
          onChange={(value) => onChoose({ take: "other", value })}
        />
      )}
    </fieldset>
  )
}
