import "./mantine.css"
import "./app.css"
import { pageAt } from "@/app/pages"
import { keepUpToDate } from "@/app/update"
import { guardInputMethods } from "@/components/ime"
import { apiClient } from "@/lib/apiClient"
import { dataSyncService } from "@/lib/data-sync-service"
import { storedSession } from "@/lib/session"

guardInputMethods()
// The device's storage is read while the screens are still being loaded.
void dataSyncService.start()
void import("@/app/root")
if (storedSession(apiClient.world)) {
  void import("@/app/inside")
  void pageAt(location.pathname)?.()
}

// What is for later doesn't get in the way of the first screen.
if (import.meta.env.PROD) addEventListener("load", () => setTimeout(keepUpToDate, 1000))
