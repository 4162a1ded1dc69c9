/** What a cursor holds, as text that is safe in an address and that nobody is meant to read. */
export const writeOpaque = (content: readonly unknown[]): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(content))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** What such a text holds; undefined for text that is none. */
export const readOpaque = (text: string): readonly unknown[] | undefined => {
  try {
    const units = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(units, (unit) => unit.charCodeAt(0))
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Array.isArray(read) ? read : undefined
  } catch {
    return undefined // not Base64, bytes that are not UTF-8, or no JSON
  }
}
