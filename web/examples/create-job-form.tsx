import { useJobs } from "@/contexts/job-context"

export function CreateJobForm() {
  const { addJob } = useJobs()

  const handleSubmit = async (jobData) => {
    await addJob(jobData)
    // Data automatically synced to backend
  }

  return <form onSubmit={handleSubmit}>...</form>
}
