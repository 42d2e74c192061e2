/** CRC-32 as in zip and PNG (IEEE 802.3, reflected). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 of an ASCII text: `<id>:<version>` is. */
export function crc32(text: string): number {
  let crc = 0xffffffff
  for (let at = 0; at < text.length; at++) crc = (TABLE[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** A document's share of its collection's checksum, which is the sum of all modulo 2³². */
export function share(id: string, version: number): number {
  return crc32(`${id.toLowerCase()}:${version}`)
}

export function plus(checksum: number, share: number): number {
  return (checksum + share) >>> 0
}

export function minus(checksum: number, share: number): number {
  return (checksum - share) >>> 0
}
