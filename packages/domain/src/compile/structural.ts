/** What is checked before any rule: the form of files. Problems name these as rules do. */
export const structuralChecks: Readonly<Record<string, string>> = {
  'dataset-file': 'dataset.yaml is there, with version and asOf.',
  'date-is-edtf': 'A date is one in EDTF that exists in the calendar.',
  'date-is-text': 'A date is in quotes: a bare year is a number.',
  'dispute-field': 'A dispute names a field of its record.',
  'dispute-value': 'A disputed value is written as its field is.',
  'exception-stale': 'An exception names a rule, and a record that breaks it.',
  'file-name': 'A file is named <folder>/<slug>.yaml after a type of record.',
  'id-once': 'No file is given twice.',
  'key-once': 'No key of a mapping stands twice.',
  'phrase-length': 'A phrase has at most eight words.',
  schema: 'Every field is of its type, and the required ones are there.',
  'unknown-field': 'A file has no field that its type does not know.',
  yaml: 'A file is YAML.',
}
