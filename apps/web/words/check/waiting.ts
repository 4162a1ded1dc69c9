/** Components whose words are not in the catalogue yet. Only ever shorter: what is taken out may not come back. */
export const waiting: readonly string[] = [
  'app/as-known/page.tsx',
  'app/chairmanships/page.tsx',
  'app/compare/[left]/[right]/page.tsx',
  'app/compare/page.tsx',
  'components/ask/as-known/day-answer.tsx',
  'components/ask/as-known/day-picker.tsx',
  'components/ask/as-known/known-when.tsx',
  'components/ask/as-known/plans-table.tsx',
  'components/ask/as-known/record-answer.tsx',
  'components/ask/chair/chair-answer.tsx',
  'components/ask/chair/chair-picker.tsx',
  'components/ask/compare/comparison-table.tsx',
  'components/ask/compare/comparison-view.tsx',
  'components/ask/compare/pair-picker.tsx',
]
