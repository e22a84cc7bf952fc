import type { Talk } from '../app/ports.ts'
import type { Host, Spreadsheet } from './host.ts'

/** Seconds a passing message stays on screen. */
const SECONDS = 6

/** Speaks through the spreadsheet's own boxes; the spreadsheet is only asked for when needed. */
export function talk(host: Host, spreadsheet: () => Spreadsheet, title: string): Talk {
  const ui = () => host.SpreadsheetApp.getUi()
  return {
    toast: (message) => spreadsheet().toast(message, title, SECONDS),
    say: (heading, message) => {
      const { ButtonSet } = ui()
      ui().alert(heading, message, ButtonSet.OK)
    },
    confirm: (heading, question) => {
      const { Button, ButtonSet } = ui()
      return ui().alert(heading, question, ButtonSet.YES_NO) === Button.YES
    },
    ask: (heading, question) => {
      const { Button, ButtonSet } = ui()
      const answer = ui().prompt(heading, question, ButtonSet.OK_CANCEL)
      return answer.getSelectedButton() === Button.OK ? answer.getResponseText() : null
    },
  }
}
