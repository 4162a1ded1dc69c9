import 'server-only'
import type { Figure } from './definition.ts'
import { kindsFigure } from './kinds.ts'

/** Events by kind and year. */
export const eventsByKindFigure: Figure = kindsFigure('event', 'events-by-kind', '/events')
