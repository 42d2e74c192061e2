import { ActionIcon, Paper, Stack, Title } from "@mantine/core"
import { type ReactNode, useState } from "react"
import { useLocation } from "wouter"
import { GoneRecord } from "@/app/deleted/gone-record"
import { useDeletion } from "@/app/deleted/use-deleted"
import { t } from "@/app/strings"
import { Confirm } from "@/components/confirm"
import { Empty } from "@/components/empty"
import { IconDelete, IconSearch } from "@/components/icons"
import { ButtonLink, TextLink } from "@/components/link"
import { Page } from "@/components/page"
import { RecordHistory } from "@/components/record-history"
import { RecordState } from "@/components/record-state"
import { toast } from "@/components/toast"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import type { Actions } from "@/contexts/records"
import { declared } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"
import { may } from "@/lib/may"
import type { RowSync } from "@/lib/sync/view"
import { RecordForm } from "./record-form"
import classes from "./records.module.css"
import type { RecordScreen } from "./screen"

/** A record: its form, who changed what, and what the collection shows besides. */
export function RecordPage<C extends CollectionName>(props: {
  screen: RecordScreen<C>
  id: string
  isLoading: boolean
  actions: Pick<Actions<C>, "get" | "save" | "remove" | "restore" | "history">
  /** Said behind the way back to the list. */
  about?: ReactNode
  aside?: ReactNode
}) {
  const { screen, id, isLoading, actions } = props
  const { collection, words, place } = screen
  const { user } = useAuth()
  const record = actions.get(id) as
    | ({ id: string; version: number; sync: RowSync } & Record<string, unknown>)
    | undefined
  const { label = "id" } = declared(collection)
  const deletion = useDeletion(collection, id, !record && !isLoading)
  if (!record && (isLoading || deletion === undefined)) return <WorkspaceLoadingSkeleton />
  if (!record && deletion) {
    const known = (deletion !== "old" ? deletion.document[label] : null) as string | null
    return (
      <GoneRecord
        collection={collection}
        id={id}
        title={known ?? words.gone}
        words={words}
        place={place}
        version={0}
        deletion={deletion}
        allowed={may(user, "restore", collection)}
      />
    )
  }
  if (!record || !user) {
    return (
      <Empty alone icon={IconSearch} title={words.missing} text={words.missingText}>
        <ButtonLink to={place}>{words.title}</ButtonLink>
      </Empty>
    )
  }
  const called = String(record[label] ?? "")
  return (
    <Page
      wide
      title={called}
      about={
        <>
          <TextLink to={place} size="sm" underline="always">
            {words.title}
          </TextLink>
          {props.about}
        </>
      }
      actions={
        <>
          <RecordState sync={record.sync} />
          {may(user, "delete", collection, record) && (
            <DeleteRecord screen={screen} id={id} called={called} actions={actions} />
          )}
        </>
      }
    >
      <div className={classes.parts}>
        <RecordForm screen={screen} record={record} user={user} save={actions.save} get={actions.get} />
        <Stack>
          {props.aside}
          <Paper p="md">
            <Title order={2} mb="sm">
              {t.jobs.history}
            </Title>
            <RecordHistory collection={collection} id={id} version={record.version} history={actions.history} />
          </Paper>
        </Stack>
      </div>
    </Page>
  )
}

function DeleteRecord<C extends CollectionName>(props: {
  screen: RecordScreen<C>
  id: string
  called: string
  actions: Pick<Actions<C>, "remove" | "restore">
}) {
  const { id, called, actions } = props
  const { words, place } = props.screen
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t.action.delete} onClick={() => setAsking(true)}>
        <IconDelete size={17} />
      </ActionIcon>
      <Confirm
        opened={asking}
        title={words.confirmDelete}
        text={words.confirmDeleteText}
        action={t.action.delete}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await actions.remove(id)
          toast(words.deleted(called), () => void actions.restore(id))
          go(place)
        }}
      />
    </>
  )
}
