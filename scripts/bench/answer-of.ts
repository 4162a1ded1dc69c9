import { request } from 'node:http'
import type { Answer } from './bare.ts'

/** Asks for an answer as it goes over the line: its bytes as they are coded, and the headers as they are written. */
export const answerOf = (url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const { rawHeaders, statusCode: status = 0 } = response
        const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index) =>
          rawHeaders.slice(2 * index, 2 * index + 2),
        )
        const own = pairs.filter(([name = '']) => !/^(?:connection|keep-alive|date)$/i.test(name))
        resolve({ status, headers: Object.fromEntries(own), body: Buffer.concat(pieces).toString('base64') })
      })
    })
    asked.on('error', reject).end()
  })
