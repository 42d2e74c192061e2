import { Paper, Stack, Table, Title } from "@mantine/core"
import { useMemo } from "react"
import { t } from "@/app/strings"
import { Facts } from "@/components/facts"
import { Page } from "@/components/page"
import { When } from "@/components/times"
import { useAuth } from "@/contexts/auth-context"
import { useChat } from "@/contexts/chat-context"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import { useNotifications } from "@/contexts/notification-context"
import { useSyncLog } from "@/contexts/sync-context"
import { COLLECTIONS, type CollectionName } from "@/lib/documents"
import { useSyncStatus } from "@/lib/sync-hooks"
import { Frames } from "./frames"
import { type Holding, holdingOf, type Told, toldBy } from "./holdings"

/** For who builds on SmartERP: the raw stream, and whether this device holds what the server does. */
export default function DeveloperPage() {
  const log = useSyncLog()
  return (
    <Page wide title={t.developer.title} about={t.developer.intro}>
      <Stack>
        <Collections />
        <Status />
        <Frames log={log} />
      </Stack>
    </Page>
  )
}

function Collections() {
  const log = useSyncLog()
  const { jobs } = useJobs()
  const { employees } = useEmployees()
  const { notifications } = useNotifications()
  const { messages } = useChat()
  const held: Record<CollectionName, Holding> = {
    jobs: useMemo(() => holdingOf(jobs), [jobs]),
    employees: useMemo(() => holdingOf(employees), [employees]),
    notifications: useMemo(() => holdingOf(notifications), [notifications]),
    chat: useMemo(() => holdingOf(messages), [messages]),
  }
  const told = useMemo(() => toldBy(log), [log])
  return (
    <Paper p="md" component="section" aria-label={t.developer.collections}>
      <Title order={2} mb="sm">
        {t.developer.collections}
      </Title>
      <Table.ScrollContainer
        minWidth={640}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={t.developer.collections}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.developer.collection}</Table.Th>
              <Table.Th ta="end">{t.developer.rows}</Table.Th>
              <Table.Th ta="end">{t.developer.version}</Table.Th>
              <Table.Th ta="end">{t.developer.count}</Table.Th>
              <Table.Th ta="end">{t.developer.checksum}</Table.Th>
              <Table.Th>{t.developer.told}</Table.Th>
              <Table.Th>{t.developer.epoch}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {COLLECTIONS.map((name) => (
              <Row key={name} name={name} held={held[name]} told={told[name]} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}

function Row({ name, held, told }: { name: CollectionName; held: Holding; told: Told | undefined }) {
  const equal = told && told.count === held.count && told.checksum === held.checksum
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td ta="end">{held.rows.toLocaleString()}</Table.Td>
      <Table.Td ta="end">{held.version}</Table.Td>
      <Table.Td ta="end">{held.count}</Table.Td>
      <Table.Td ta="end" ff="monospace">
        {held.checksum}
      </Table.Td>
      <Table.Td>
        {told ? `${told.version}: ${equal ? t.developer.equal : t.developer.differs}` : t.developer.notTold}
      </Table.Td>
      <Table.Td ff="monospace" fz="xs">
        {told?.epoch}
      </Table.Td>
    </Table.Tr>
  )
}

function Status() {
  const status = useSyncStatus()
  const { session } = useAuth()
  return (
    <Paper p="md" component="section" aria-label={t.developer.status}>
      <Title order={2} mb="sm">
        {t.developer.status}
      </Title>
      <Facts
        facts={[
          [t.developer.stream, t.sync.streams[status.stream]],
          [t.sync.leader, status.leader ? t.sync.isLeader : t.sync.follows],
          [
            t.sync.lastSynced,
            status.lastSyncedAt ? <When key="at" at={status.lastSyncedAt} form="dateTime" /> : t.sync.never,
          ],
          [t.sync.unsent, status.unsent.toLocaleString()],
          [t.developer.session, session?.id ?? "–"],
        ]}
      />
    </Paper>
  )
}
