import { Button, Code, Group, Paper, Text, Title } from "@mantine/core"
import { useMemo, useState } from "react"
import { t } from "@/app/strings"
import { time } from "@/components/times"
import type { SyncLogLine } from "@/lib/sync/view"
import classes from "./frames.module.css"

const SHOWN = 200

/** The stream as it comes, newest first; paused, it stands still to be read. */
export function Frames({ log }: { log: readonly SyncLogLine[] }) {
  const [paused, setPaused] = useState<readonly SyncLogLine[] | null>(null)
  const frames = useMemo(() => [...(paused ?? log)].sort((a, b) => b.at - a.at).slice(0, SHOWN), [paused, log])
  return (
    <Paper p="md" component="section" aria-label={t.developer.stream}>
      <Group justify="space-between" mb="sm">
        <div>
          <Title order={2}>{t.developer.stream}</Title>
          <Text size="sm" c="dimmed">
            {t.developer.frames} · {t.developer.shows(frames.length)}
          </Text>
        </div>
        <Button variant="default" size="xs" onClick={() => setPaused(paused ? null : log)}>
          {paused ? t.developer.resume : t.developer.pause}
        </Button>
      </Group>
      {frames.length === 0 ? (
        <Text c="dimmed">{t.developer.noFrames}</Text>
      ) : (
        <ol className={classes.frames}>
          {frames.map((frame, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a frame without an id has no other
            <li key={`${frame.at}-${i}`}>
              <Text size="xs" c="dimmed">
                {time(frame.at)} · <b>{frame.event}</b> {frame.id}
              </Text>
              <Code block className={classes.data}>
                {frame.data}
              </Code>
            </li>
          ))}
        </ol>
      )}
    </Paper>
  )
}
