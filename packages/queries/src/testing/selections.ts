/** Tables and selections drawn at random, for whoever holds another engine to the same answers. */
export { arbitraryCondition, arbitrarySelection, type ValuesOf } from './arbitrary-selection.ts'
export { type AnyRow, arbitraryTable } from './arbitrary-table.ts'
