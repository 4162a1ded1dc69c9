import type { Endpoint } from '../http/endpoint.ts'
import type { Served } from '../http/served.ts'
import { openApiDocument } from '../openapi/document.ts'
import { apiCatalog, catalogType } from './api-catalog.ts'
import { datasetDescription } from './dataset-description.ts'
import { llmsText } from './llms.ts'
import type { Page } from './serve-page.ts'

/**
 * What the reference page may do: run and fetch what this server gives, style itself, draw pictures it holds, and
 * search in a worker made of its own text. Nothing is asked of anybody else.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const htmlOf = (title: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} API: reference</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 }</style>
</head>
<body>
<noscript>This page needs JavaScript; the same reference as data is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<redoc spec-url="/openapi.json" native-scrollbars expand-responses="200" hide-hostname></redoc>
<script src="/docs/redoc.js"></script>
</body>
</html>
`

/** The picture that Redoc fetches from its maker's server for the line at the foot of its menu. */
const outsideLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'
const emptyPicture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='

/** The reference page, served from here alone, the document it shows, and what tells machines what is here. */
export const docsPages = (served: Served, endpoints: readonly Endpoint[]): readonly Page[] => [
  {
    path: '/openapi.json',
    contentType: 'application/json',
    text: () => JSON.stringify(openApiDocument(served, endpoints)),
  },
  { path: '/.well-known/api-catalog', contentType: catalogType, text: () => apiCatalog(served) },
  { path: '/dataset.jsonld', contentType: 'application/ld+json', text: () => datasetDescription(served) },
  { path: '/llms.txt', contentType: 'text/markdown; charset=utf-8', text: () => llmsText(served, endpoints) },
  {
    path: '/docs',
    contentType: 'text/html; charset=utf-8',
    text: () => htmlOf(served.config.identity.title),
    headers: { 'Content-Security-Policy': policy },
  },
  {
    path: '/docs/redoc.js',
    contentType: 'text/javascript; charset=utf-8',
    text: () => served.config.docsScript().replaceAll(outsideLogo, emptyPicture),
  },
]
