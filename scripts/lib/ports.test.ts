import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { requireFree } from './ports.mjs'

const host = '127.0.0.1'
const wanted = (port: number) => [{ port, flag: '--api-port', variable: 'CSTO_API_PORT', what: 'API' }]

test.each([host, '0.0.0.0', '::'])(
  'a port that somebody listens on at %s is named, with how to choose one that is free',
  async (other) => {
    const server = createServer().listen(0, other)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const refusal = await requireFree(wanted(port), host).then(
      () => 'free',
      (error: Error) => error.message,
    )
    expect(refusal).toMatch(`Port ${port}, wanted for the API, is taken.`)
    const [, chosen, again] = /npm start -- --api-port (\d+) \(or set CSTO_API_PORT=(\d+)\)/.exec(refusal) ?? []
    expect(chosen).toBe(again)
    await expect(requireFree(wanted(Number(chosen)), host)).resolves.toBeUndefined()
    server.close()
    await once(server, 'close')
    await expect(requireFree(wanted(port), host)).resolves.toBeUndefined()
  },
)

test('every port that is taken is named at once', async () => {
  const servers = [createServer().listen(0, host), createServer().listen(0, host)]
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  const refusal = await requireFree(ports.flatMap(wanted), host).catch((error: Error) => error.message)
  for (const port of ports) expect(refusal).toMatch(`Port ${port}, wanted`)
  for (const server of servers) server.close()
})
