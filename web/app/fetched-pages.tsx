import { pages } from "@/app/pages"
import { fetched } from "@/components/fetched"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"

const waiting = <WorkspaceLoadingSkeleton />
export const Dashboard = fetched(pages.dashboard, waiting)
export const Jobs = fetched(pages.jobs, waiting)
export const NewJob = fetched(pages.newJob, waiting)
export const Job = fetched(pages.job, waiting)
export const People = fetched(pages.people, waiting)
export const NewPerson = fetched(pages.newPerson, waiting)
export const Person = fetched(pages.person, waiting)
export const Chat = fetched(pages.chat, waiting)
export const Notifications = fetched(pages.notifications, waiting)
export const Conflicts = fetched(pages.conflicts, waiting)
export const Outbox = fetched(pages.outbox, waiting)
export const Account = fetched(pages.account, waiting)
export const Deleted = fetched(pages.deleted, waiting)
export const Members = fetched(pages.members, waiting)
export const Developer = fetched(pages.developer, waiting)
export const SCREENS = [
  Dashboard,
  Jobs,
  Job,
  NewJob,
  People,
  Person,
  NewPerson,
  Chat,
  Notifications,
  Conflicts,
  Outbox,
  Account,
  Deleted,
  Members,
  Developer,
]
