import { describe, expect, test } from 'vitest'
import { parseArguments } from './arguments.mjs'

describe('the command line', () => {
  test('a flag wins over the environment, the environment over the default', () => {
    expect(parseArguments(['start', '--api-port', '9001'], { CSTO_API_PORT: '9000', CSTO_WEB_PORT: '9002' })).toEqual({
      command: 'start',
      options: { apiPort: 9001, webPort: 9002 },
    })
    expect(parseArguments(['start'], {})).toEqual({ command: 'start', options: { apiPort: 8787, webPort: 3000 } })
  })
  test('a port may be joined to its flag', () => {
    expect(parseArguments(['start', '--web-port=4000'], {})).toMatchObject({ options: { webPort: 4000 } })
  })
  test('an empty variable chooses nothing', () => {
    expect(parseArguments(['start'], { CSTO_API_PORT: '' })).toMatchObject({ options: { apiPort: 8787 } })
  })
  test('tests take no port, and a port in the environment does not stop them', () => {
    expect(parseArguments(['test'], { CSTO_API_PORT: 'x' })).toEqual({ command: 'test' })
    expect(() => parseArguments(['test', '--api-port', '9000'], {})).toThrow("Unknown option '--api-port'")
  })
  test('help can be asked for', () => {
    expect(parseArguments(['start', '--help'], {})).toEqual({ command: 'help' })
  })
  test.each([
    [['start', '--prot', '1'], "Unknown option '--prot'"],
    [['start', '--api-port'], "Option '--api-port <value>' argument missing"],
    [['start', '9000'], "Unexpected argument '9000'"],
    [['serve'], 'unknown command "serve"'],
    [[], 'unknown command ""'],
  ])('%j is refused with what is wrong and how to call it', (words, message) => {
    expect(() => parseArguments(words, {})).toThrow(message)
    expect(() => parseArguments(words, {})).toThrow('npm start -- --api-port 9000')
  })
  test.each(['99999', '0', '-1', '80.5', 'x'])('%s is no port', (port) => {
    expect(() => parseArguments(['start', `--api-port=${port}`], {})).toThrow(`--api-port is "${port}"`)
    expect(() => parseArguments(['start'], { CSTO_WEB_PORT: port })).toThrow(`CSTO_WEB_PORT is "${port}"`)
  })
  test('API and reader do not share a port', () => {
    expect(() => parseArguments(['start', '--api-port', '3000'], {})).toThrow('cannot share port 3000')
  })
})
