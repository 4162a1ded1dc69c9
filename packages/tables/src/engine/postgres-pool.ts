import pg, { type Pool } from 'pg'

/** How long one question of a selection may take, and how long one waits for a client, in milliseconds. */
const limits = { question: 8_000, client: 3_000 }

/**
 * A pool of clients for a database by its address (`postgres://user@host/name`, or a folder with its socket as host). What
 * takes too long, or waits too long for a client, fails rather than piling up.
 */
export const postgresPool = (address: string, most = 8): Pool => {
  const pool = new pg.Pool({
    connectionString: address,
    max: most,
    connectionTimeoutMillis: limits.client,
    statement_timeout: limits.question,
    idle_in_transaction_session_timeout: limits.question,
    application_name: 'csto-record',
  })
  // A client that breaks while it rests is replaced by the pool; without a listener the process would end.
  pool.on('error', () => undefined)
  return pool
}
