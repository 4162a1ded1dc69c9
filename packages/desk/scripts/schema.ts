import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../src/authoring/json-schema.ts'
import { repositoryFolder, schemasPath } from './files.ts'

const folder = join(repositoryFolder, schemasPath)
mkdirSync(folder, { recursive: true })
const schemas = Object.entries(jsonSchemas())
for (const [name, schema] of schemas) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
console.log(`${schemas.length} schemas in ${schemasPath}`)
