import { Screens } from "@/app/screens"
import { Shell } from "@/app/shell/shell"

/** What only those need who are signed in. */
export default function Inside() {
  return (
    <Shell>
      <Screens />
    </Shell>
  )
}
