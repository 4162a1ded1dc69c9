import { createServer } from 'node:http'
import { pathOf } from './address.mjs'
import { askedIn } from './asked.mjs'
import { chosen } from './coding.mjs'
import { holds, isWanted, partOf } from './conditions.mjs'
import { flat, standing } from './headers.mjs'

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Says in a line of text what was wrong with a request.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 * @param {import('./headers.mjs').Pairs} [more]
 */
const refuse = (response, status, text, more = []) => {
  const own = [
    /** @type {const} */ (['Content-Type', 'text/plain; charset=utf-8']),
    /** @type {const} */ (['Content-Length', String(Buffer.byteLength(text))]),
  ]
  response.writeHead(status, flat([...own, ...more, ...standing]))
  response.end(response.req.method === 'HEAD' ? undefined : text)
}

/**
 * Sends the part of a file that was asked for.
 * @param {Response} response
 * @param {import('./shelf.mjs').Ready} ready
 * @param {{ start: number, end: number }} part both ends within it
 */
const sendPart = (response, { body, headers }, { start, end }) => {
  const own = [...headers, 'Content-Range', `bytes ${start}-${end}/${body.length}`]
  own[own.indexOf('Content-Length') + 1] = String(end + 1 - start)
  response.writeHead(206, own).end(body.subarray(start, end + 1))
}

/**
 * A server that answers every request from the shelf.
 * @param {ReturnType<typeof import('./shelf.mjs').loadShelf>} shelf
 */
export const createReader = ({ answers, missing }) =>
  createServer((request, response) => {
    const { method, url = '/' } = request
    if (method !== 'GET' && method !== 'HEAD') {
      refuse(response, 405, 'The record is only read: GET and HEAD.\n', [['Allow', 'GET, HEAD']])
      return
    }
    const asked = askedIn(request.rawHeaders)
    // A host holds no comma: two lines of it were joined (RFC 9112, 3.2).
    if (asked.host?.includes(',')) {
      refuse(response, 400, 'A request names one host: there are two lines of Host, or a comma in it.\n')
      return
    }
    let answer = answers.get(url)
    if (answer === undefined) {
      const path = pathOf(url)
      if (path === null) {
        refuse(response, 400, 'The address is not well formed: behind % stand two hexadecimal digits of UTF-8.\n')
        return
      }
      answer = answers.get(path) ?? missing
    }
    const ready = chosen(answer, asked.codings)
    if (ready === null) {
      refuse(response, 406, 'Accept-Encoding leaves no coding: there are br, gzip and identity.\n')
      return
    }
    if (asked.wanted !== undefined && answer !== missing && !isWanted(asked.wanted, ready.etag)) {
      refuse(response, 412, 'If-Match names another version than the one that is here.\n', [['ETag', ready.etag]])
      return
    }
    if (asked.held !== undefined && answer !== missing && holds(asked.held, ready.etag)) {
      response.writeHead(304, ready.unchanged).end()
      return
    }
    if (method === 'HEAD') {
      response.writeHead(answer.status, ready.headers).end()
      return
    }
    const part = asked.range === undefined || answer === missing ? null : partOf(asked, ready)
    if (part === 'none') {
      refuse(response, 416, 'The range lies past the end.\n', [['Content-Range', `bytes */${ready.body.length}`]])
    } else if (part === null) response.writeHead(answer.status, ready.headers).end(ready.body)
    else sendPart(response, ready, part)
  })
