import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { Providers } from "@/app/providers"

const root = document.getElementById("root")
if (root)
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <h1>SmartERP</h1>
      </Providers>
    </StrictMode>,
  )
