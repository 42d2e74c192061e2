/** RFC 9457, as the contract's section 8 has it. `status` 0: no answer came at all. */
export interface Problem {
  status: number
  code: string
  title: string
  detail?: string
  errors?: { field: string; message: string }[]
}
