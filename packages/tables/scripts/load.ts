// Loads the dataset into a PostgreSQL database by its address, in one transaction; `--only` removes other states after it.
import { dataset } from '@csto-record/domain/dataset'
import { dropOthers, loadRecord, postgresPool } from '@csto-record/tables/postgres'

const words = process.argv.slice(2)
const [address] = words.filter((word) => !word.startsWith('--'))
const wrong = words.filter((word) => word.startsWith('--') && word !== '--only')
if (address === undefined || !/^postgres(?:ql)?:\/\//.test(address) || wrong.length > 0) {
  console.error('usage: npm run tables:load -- postgres://user@host/database [--only]')
  process.exit(2)
}

const pool = postgresPool(address)
try {
  const { schema, isNew, records } = await loadRecord(pool, dataset, (type, count) => console.log(`${type}: ${count}`))
  console.log(`${schema}: ${records} records of version ${dataset.version}${isNew ? '' : ', which were there already'}`)
  if (words.includes('--only')) for (const other of await dropOthers(pool, schema)) console.log(`removed ${other}`)
} catch (failure) {
  console.error(`Nothing was loaded: ${failure instanceof Error ? failure.message : String(failure)}`)
  process.exitCode = 1
} finally {
  await pool.end()
}
