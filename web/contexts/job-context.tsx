import { type Records, recordContext } from "@/contexts/records"

export type JobsValue = Records<"jobs">

const context = recordContext("jobs")

export const JobProvider = context.Provider

export const useJobs = context.useRecords
