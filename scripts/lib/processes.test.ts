import { expect, test } from 'vitest'
import { run } from './processes.mjs'

const node = process.execPath

test('the exit code of a program is returned', async () => {
  expect(await run(node, ['--eval', 'process.exit(3)'], { quiet: true })).toBe(3)
  expect(await run(node, ['--eval', ''], { quiet: true })).toBe(0)
})

test('a program that a signal ended counts as failed', async () => {
  expect(await run(node, ['--eval', 'process.kill(process.pid, "SIGKILL")'], { quiet: true })).toBe(1)
})

test('a program that does not exist counts as failed', async () => {
  expect(await run('csto-record-no-such-program', [], { quiet: true })).toBe(1)
})

test('telemetry is off in what is started', async () => {
  const off = 'process.exit(process.env.NEXT_TELEMETRY_DISABLED === "1" && process.env.DO_NOT_TRACK === "1" ? 0 : 1)'
  expect(await run(node, ['--eval', off], { quiet: true })).toBe(0)
})

test('a request to stop ends a program and what it has started', async () => {
  const stop = new AbortController()
  // The shell passes no signal on to the sleeper, and the output stays open as long as the sleeper holds it.
  const running = run('sh', ['-c', 'sleep 60; true'], { quiet: true, stop: stop.signal })
  const asked = Date.now()
  setTimeout(() => stop.abort(), 100)
  await expect(running).rejects.toThrow('abort')
  expect(Date.now() - asked).toBeLessThan(10_000)
})
