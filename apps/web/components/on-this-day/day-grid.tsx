import { countsByDay, dayHref, daysByMonth } from '#web/data/on-this-day.ts'
import { onThisDay as words } from '#web/words/index.ts'

/** The twelve months with their days, each a way to its page; days with more events are darker. */
export const DayGrid = () => (
  <div className="day-grids">
    {daysByMonth.map((days, month) => (
      <section key={words.months[month]} aria-labelledby={`month-${month + 1}`}>
        <h3 id={`month-${month + 1}`}>{words.months[month]}</h3>
        <ol className="day-grid">
          {days.map((day) => {
            const count = countsByDay.get(day) ?? 0
            return (
              <li key={day}>
                <a
                  href={dayHref(day)}
                  aria-label={words.cell(day, count)}
                  className={count === 0 ? 'none' : count > 4 ? 'many' : undefined}
                >
                  {Number(day.slice(3))}
                </a>
              </li>
            )
          })}
        </ol>
      </section>
    ))}
  </div>
)
