import 'server-only'
import { inOrderOfDays } from './filed.ts'

/** All documents, newest first; those without a day last. */
export const documents = inOrderOfDays('document', 'newest-first')
