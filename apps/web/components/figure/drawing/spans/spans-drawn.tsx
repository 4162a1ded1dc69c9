import { SpanDrawing } from './span-drawing.tsx'

/** The drawing of some spans, for whatever width: figures that are made of records have theirs made too. */
export const spansDrawn =
  (spans: Omit<React.ComponentProps<typeof SpanDrawing>, 'width'>) =>
  ({ width }: { readonly width: number }) => <SpanDrawing {...spans} width={width} />
