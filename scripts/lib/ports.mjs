import { once } from 'node:events'
import { createServer } from 'node:net'

/** Whether nothing listens on a port of this host yet. */
export const isFree = async (port, host) => {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return true
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false
    throw error
  }
}

/** Throws an Error that names each port that is taken and how to choose another. */
export const requireFree = async (wanted, host) => {
  const taken = []
  for (const { port, flag, what } of wanted) {
    if (!(await isFree(port, host))) {
      taken.push(`Port ${port}, wanted for the ${what}, is taken. Choose another: npm start -- ${flag} ${port + 1}`)
    }
  }
  if (taken.length > 0) throw new Error(taken.join('\n'))
}
