import type { TenureRecord } from '@csto-record/domain'
import { Drawings } from '#web/components/figure/frame/drawings.tsx'
import { tenuresFigure } from '#web/figures/tenures.ts'
import { offices as words } from '#web/words/index.ts'

/** Tenures on a line of time; those of the same name share a row. Nothing where no day is known. */
export const TenureChart = ({
  tenures,
  nameFor,
}: {
  tenures: readonly TenureRecord[]
  nameFor: (tenure: TenureRecord) => string
}) => {
  const figure = tenuresFigure({
    id: 'tenures',
    title: words.title,
    page: '/offices',
    tenures,
    nameFor,
    alternative: words.chartAlternative,
  })
  return figure === null ? null : <Drawings figure={figure} />
}
