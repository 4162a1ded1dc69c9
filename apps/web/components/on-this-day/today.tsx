'use client'

import { useEffect, useState } from 'react'
import { onThisDay as words } from '#web/words/index.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The way to the day it is where the page is read; nothing until that is known. */
export const Today = () => {
  const [day, setDay] = useState<string | null>(null)
  useEffect(() => {
    const now = new Date()
    setDay(`${two(now.getMonth() + 1)}-${two(now.getDate())}`)
  }, [])
  // Nobody asks for it, so that the scripts of the page do not wait for that.
  return (
    <p className="today needs-scripts" data-at-once="">
      {day !== null && <a href={`/on-this-day/${day}`}>{words.today(day)}</a>}
    </p>
  )
}
