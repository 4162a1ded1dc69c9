/** A value that is made when first asked for, and kept. */
export const once = <T>(make: () => T): (() => T) => {
  const kept: { made?: { readonly value: T } } = {}
  return () => {
    kept.made ??= { value: make() }
    return kept.made.value
  }
}
