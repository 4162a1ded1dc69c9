/** What was made of something once, kept as long as that is. */
const onceFor = <From extends object, To>(make: (from: From) => To): ((from: From) => To) => {
  const made = new WeakMap<From, To>()
  return (from) => {
    const before = made.get(from)
    if (before !== undefined) return before
    const now = make(from)
    made.set(from, now)
    return now
  }
}

/** Headers as names and values in turn, which Node writes quickest. */
export const flatOf = onceFor((headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).flat())

/** The same bytes as the object Node writes; of any other array it makes one for each answer. */
export const bufferOf = onceFor(({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) =>
  Buffer.from(buffer, byteOffset, byteLength),
)
