/** The most a page may weigh, in bytes as brotli sends them. */
export const most = 25_000

/**
 * Pages that weigh more, with the most each may weigh meanwhile. There is none; a page that grows past the limit is
 * parted, as owners, topics and states are, rather than listed here.
 */
export const heavy: Readonly<Record<string, number>> = {}
