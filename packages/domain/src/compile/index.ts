/** From YAML files to a dataset, and the parts of that way that tools need one by one. */
export { type Compiled, type CompileOptions, compile } from './compile.ts'
export { ExceptionsFile } from './exceptions.ts'
export { DatasetFile, RedirectsFile } from './meta.ts'
export { prepare } from './prepare.ts'
export { type InputFile, idOfFile, type Path } from './read.ts'
export { structuralChecks } from './structural.ts'
