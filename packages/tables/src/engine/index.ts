export { postgresPool } from './postgres-pool.ts'
export { dropOthers, type Loaded, loadRecord, postgresEngines, schemaOf } from './record-store.ts'
