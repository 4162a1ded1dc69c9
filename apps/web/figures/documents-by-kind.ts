import 'server-only'
import type { Figure } from './definition.ts'
import { kindsFigure } from './kinds.ts'

/** Documents by kind and year. */
export const documentsByKindFigure: Figure = kindsFigure('document', 'documents-by-kind', '/documents')
