/** One address a screen; each is fetched when it is first opened. */
export const pages = {
  dashboard: () => import("./dashboard/dashboard"),
  jobs: () => import("./jobs/jobs-page"),
  newJob: () => import("./jobs/new-job"),
  job: () => import("./jobs/job-page"),
  people: () => import("./people/people-page"),
  newPerson: () => import("./people/new-person"),
  person: () => import("./people/person-page"),
  chat: () => import("./chat/chat-page"),
  notifications: () => import("./notifications/notifications-page"),
  conflicts: () => import("./conflicts/conflicts-page"),
  outbox: () => import("./outbox/outbox-page"),
  account: () => import("./account/account-page"),
  deleted: () => import("./deleted/deleted-page"),
  members: () => import("./members/members-page"),
  developer: () => import("./developer/developer-page"),
}

/** What an address shows, to be fetched before anything is drawn. */
export function pageAt(path: string): (() => Promise<unknown>) | undefined {
  const [, first = "", second] = path.split("/")
  if (first === "") return pages.dashboard
  if (first === "jobs" && second) return second === "new" ? pages.newJob : pages.job
  if (first === "people" && second) return second === "new" ? pages.newPerson : pages.person
  return Object.hasOwn(pages, first) ? pages[first as keyof typeof pages] : undefined
}
