import type { Ports } from '../app/ports.ts'
import { calendarOf } from '../base/day.ts'
import type { Locale } from '../base/text.ts'
import { builder } from './builder.ts'
import { closedTab, emptied, origin } from './emptying.ts'
import { finder } from './finder.ts'
import { gateway } from './gateway.ts'
import type { Host, Spreadsheet } from './host.ts'
import { memory } from './memory.ts'
import { otherSheets } from './otherSheets.ts'
import { person } from './person.ts'
import { pictures } from './pictures.ts'
import { mender } from './repair/mender.ts'
import { screen } from './screen.ts'
import { sight } from './sight.ts'
import { stateStore } from './state.ts'
import { turn } from './turn.ts'
import { withdrawn } from './withdrawal.ts'

/**
 * Everything the commands ask for, over one spreadsheet. What the add-on remembers is read when first
 * needed, and again once the turn is taken: another run may have written it until then.
 */
export function portsOf(host: Host, spreadsheet: Spreadsheet, now: Date, locale: Locale): Ports {
  const serial = calendarOf(spreadsheet.getSpreadsheetTimeZone())
  const store = stateStore(host, spreadsheet)
  const found = finder(spreadsheet, store)
  const laid = builder(host, spreadsheet, found, store)
  const desk = { host, spreadsheet, serial, finder: found, store }
  return {
    book: gateway(desk),
    builder: laid,
    mender: mender({ host, book: spreadsheet, finder: found, store, builder: laid }),
    sight: sight(spreadsheet, found),
    withdrawal: {
      withdraw: (lists) => withdrawn(desk, lists),
      origin: () => origin(desk),
      closed: (tabs) => closedTab(desk, tabs),
      empty: (tabs) => emptied(desk, tabs),
    },
    otherSheets: otherSheets(desk),
    pictures: pictures(host, found),
    memory: memory(host, spreadsheet.getId()),
    person: person(host),
    turn: turn(host, store.forget),
    screen: screen(host),
    now,
    locale,
  }
}
