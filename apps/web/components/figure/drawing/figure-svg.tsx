/**
 * The frame of every drawing: as wide as it is given, read out as `label`. With `linked`, what is in it can be
 * followed, and so is read out part by part.
 */
export const FigureSvg = ({
  width,
  height,
  label,
  linked = false,
  children,
}: {
  width: number
  height: number
  /** The text alternative of the figure. */
  label: string
  linked?: boolean
  children: React.ReactNode
}) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox={`0 0 ${width} ${height}`}
    role={linked ? 'group' : 'img'}
    aria-label={label}
  >
    {children}
  </svg>
)
