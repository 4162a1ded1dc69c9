import { EngineUnavailable } from '@csto-record/queries'

/** Seconds after which one may ask again. */
const retryAfter = 2
/** How long a selection may take with all its waiting, in milliseconds. */
export const patience = 10_000

/**
 * Failures that another try may not meet, by the classes of SQLSTATE (PostgreSQL documentation, appendix A): of the
 * connection (08), too few resources (53), stopped by somebody (57), of the system (58).
 */
const passing = /^(?:08|53|57|58)/
/** A table or schema that is not there: another state was loaded, or none. */
const absent = /^(?:42P01|3F000)/
/** What the system says where no server answers. */
const unreachable = /^(?:ECONN|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_|EHOST|ENET)/
/** What the driver says, which gives no code, where the connection ends or no client is free in time. */
const broken = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded)/

const codeOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : ''

/** A failure of the database as one that says whether to ask again; anything else stays as it is. */
const told = (failure: unknown): unknown => {
  const code = codeOf(failure)
  if (absent.test(code))
    return new EngineUnavailable('The database does not hold the dataset that is served.', retryAfter, failure)
  const message = failure instanceof Error ? failure.message : ''
  return passing.test(code) || unreachable.test(code) || broken.test(message)
    ? new EngineUnavailable('The database that holds the records does not answer.', retryAfter, failure)
    : failure
}

/** The answer of a database, or `EngineUnavailable` where it gives none in time or cannot be reached. */
export const answered = async <T>(answer: Promise<T>): Promise<T> => {
  let clock: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(
      () => reject(new EngineUnavailable('The database that holds the records takes too long.', retryAfter)),
      patience,
    )
  })
  try {
    return await Promise.race([answer, late])
  } catch (failure) {
    throw told(failure)
  } finally {
    clearTimeout(clock)
  }
}
