import type { Pool, PoolClient } from 'pg'

/**
 * Does work in a transaction of a client of a pool, which is committed when the work is done and rolled back where it
 * fails. A client whose transaction cannot be ended is not used again.
 */
export const inTransaction = async <T>(
  pool: Pool,
  begin: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  const state: { broken?: Error } = {}
  // Told while nothing is asked; what is asked then fails with its own failure.
  const note = (error: Error): void => {
    state.broken = error
  }
  client.on('error', note)
  try {
    await client.query(begin)
    const done = await work(client)
    await client.query('COMMIT')
    return done
  } catch (failure) {
    await client.query('ROLLBACK').catch(note)
    throw failure
  } finally {
    client.off('error', note)
    client.release(state.broken)
  }
}
