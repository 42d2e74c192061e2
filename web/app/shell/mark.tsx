/** The product's mark: two halves that are one. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden style={{ flex: "none" }}>
      <rect width="32" height="32" rx="9" fill="var(--mantine-color-pine-7)" />
      <path
        d="M21.5 10.2A7.4 7.4 0 0 0 9 14.2c0 4.8 14 .6 14 5.6a7.4 7.4 0 0 1-12.4 2.4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
