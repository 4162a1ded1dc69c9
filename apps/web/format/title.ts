/** A title longer than this is cut where search engines and the tabs of browsers show it. */
export const longestTitle = 64

const cutTo = (text: string, room: number): string => {
  if (text.length <= room) return text
  const cut = text.slice(0, room - 1)
  const end = text.charAt(room - 1) === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.(–—-]+$/, '')}…`
}

/** A title with what tells it apart from others: as much of the title as there is room for, never cut within a word. */
export const fitted = (title: string, apart = ''): string => `${cutTo(title, longestTitle - apart.length)}${apart}`

/** A title with the name of the site behind it where there is room for both, and without where there is not. */
export const withSite = (title: string, site: string, apart = ''): string => {
  const whole = `${title}${apart} · ${site}`
  return whole.length <= longestTitle ? whole : fitted(title, apart)
}
