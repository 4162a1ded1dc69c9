/** How many of some sorted texts begin in a way. */
export const countBegun = (sorted: readonly string[], beginning: string): number => {
  const placeOf = (isBefore: (text: string) => boolean): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(sorted[middle] ?? '')) low = middle + 1
      else high = middle
    }
    return low
  }
  const first = placeOf((text) => text < beginning)
  return placeOf((text) => text < beginning || text.startsWith(beginning)) - first
}
