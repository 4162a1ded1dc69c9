import type { Dataset } from '../dataset.ts'
import type { AnyRecord } from '../record.ts'
import { assemble } from './assemble.ts'
import { readMeta } from './meta.ts'
import { parseFile } from './parse.ts'
import { type InputFile, readRecordFile } from './read.ts'

/** The records of one file, its nested ones too; empty where it cannot be read. */
export const recordsOfFile = (file: InputFile): readonly AnyRecord[] => {
  const { read } = readRecordFile(file)
  return read === null ? [] : parseFile(read).located.map(({ record }) => record)
}

/** A dataset of records that were read before, with what `dataset.yaml` and `redirects.yaml` say. Nothing is checked. */
export const datasetOfRecords = (records: readonly AnyRecord[], files: readonly InputFile[]): Dataset =>
  assemble(records, readMeta(files).meta)
