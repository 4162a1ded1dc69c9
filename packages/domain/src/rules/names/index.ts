import type { Rules } from '../rule.ts'
import { acronymsUnique } from './acronyms-unique.ts'
import { datesFitIds } from './dates-fit-ids.ts'
import { givenNamesTold } from './given-names-told.ts'
import { givenNamesUnglossed } from './given-names-unglossed.ts'
import { idsFitNames } from './ids-fit-names.ts'
import { languageTags } from './language-tags.ts'
import { namesAddSomething } from './names-add-something.ts'
import { namesInTheirScript } from './names-in-their-script.ts'
import { namesResolve } from './names-resolve.ts'
import { yearsFitIds } from './years-fit-ids.ts'

/** Rules on what records are called, and their ids. */
export const nameRules: Rules = [
  acronymsUnique,
  datesFitIds,
  givenNamesTold,
  givenNamesUnglossed,
  idsFitNames,
  languageTags,
  namesAddSomething,
  namesInTheirScript,
  namesResolve,
  yearsFitIds,
]
