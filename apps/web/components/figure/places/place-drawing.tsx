import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import type { WhereHeld } from '#web/data/where-held.ts'
import { placesDrawn as words } from '#web/words/index.ts'
import { Flowing, flow } from './flowing.tsx'
import { HalfDots, radiusOf } from './half-dots.tsx'
import { placeLabels } from './place-labels.ts'
import { projected } from './projected.ts'

const lettering = 12.5

/** Land without borders, with a dot for each place and in words beneath it what has no place on it. */
export const PlaceDrawing = ({
  held: { places, elsewhere },
  width,
  label,
}: {
  held: WhereHeld
  width: number
  label: string
}) => {
  const narrow = width < 500
  const map = projected(width)
  const most = Math.max(1, ...places.flatMap(({ met, trained }) => [met, trained]))
  const largest = narrow ? 13 : 20
  const onMap = places.flatMap((place) => {
    const at = place.coordinates === null ? null : map.pointOf(place.coordinates)
    if (at === null) return []
    const [x, y] = at
    const [met, trained] = [radiusOf(place.met, most, largest), radiusOf(place.trained, most, largest)]
    return [
      {
        place,
        x,
        y,
        met,
        trained,
        key: place.key,
        name: place.name,
        reach: [met, trained] as const,
        radius: Math.max(met, trained),
      },
    ]
  })
  const drawnKeys = new Set(onMap.map(({ key }) => key))
  const beside = [
    ...places
      .filter(({ key, coordinates }) => coordinates !== null && !drawnKeys.has(key))
      .map((place) => ({ ...place, text: words.outside(place.name, place.met + place.trained) })),
    ...places
      .filter(({ coordinates }) => coordinates === null)
      .map((place) => ({ ...place, text: words.named(place.name, place.met + place.trained) })),
    ...elsewhere.map((row) => ({ ...row, text: words.named(row.name, row.met + row.trained) })),
  ].map(({ key, text, name, met, trained }) => ({
    key,
    text,
    title: words.counted(name, met, trained),
    count: met + trained,
  }))
  const keyTop = map.height + 8
  // What the halves of dots mean stands in one line, or on a narrow drawing in two.
  const [trainedX, trainedY] = narrow ? [8, keyTop + 27] : [width / 2, keyTop + 9]
  const besideTop = trainedY + 18
  return (
    <FigureSvg width={width} height={besideTop + flow(words.notOnMap, beside, width).height} label={label}>
      {map.graticule !== null && <path className="drawn-grid" d={map.graticule} />}
      {map.coasts !== null && <path className="drawn-land" d={map.coasts} />}
      {onMap
        .toSorted((left, right) => right.radius - left.radius)
        .map(({ place, x, y, met, trained }) => (
          <Datum
            key={place.key}
            title={words.counted(place.name, place.met, place.trained)}
            count={place.met + place.trained}
          >
            <HalfDots x={x} y={y} met={met} trained={trained} />
          </Datum>
        ))}
      {placeLabels(onMap, narrow ? 9 : 30, width, lettering).map(({ key, name, labelX, y, anchor }) => (
        <text key={key} className="drawn-over" x={labelX} y={y + 4} textAnchor={anchor}>
          {name}
        </text>
      ))}
      <HalfDots x={8} y={keyTop + 9} met={8} trained={0} />
      <text className="drawn-text" x={22} y={keyTop + 13}>
        {words.keyMet}
      </text>
      <HalfDots x={trainedX} y={trainedY} met={0} trained={8} />
      <text className="drawn-text" x={trainedX + 14} y={trainedY + 4}>
        {words.keyTrained}
      </text>
      <Flowing heading={words.notOnMap} items={beside} width={width} top={besideTop} />
    </FigureSvg>
  )
}

/** The map of some places, for whatever width. */
export const mapDrawn =
  (drawn: Omit<React.ComponentProps<typeof PlaceDrawing>, 'width'>) =>
  ({ width }: { readonly width: number }) =>
    PlaceDrawing({ ...drawn, width })
