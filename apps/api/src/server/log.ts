import { destination, type Logger, pino } from 'pino'

/** A log of JSON lines on standard output. Written at once: a line that waits is lost with the process it tells of. */
export const makeLog = (): Logger =>
  pino(
    {
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    destination({ sync: true }),
  )
