import { packed } from './qualifiers.csv'
import { table } from './table.ts'

/** Words that change whose value it is: the spouse's e-mail is not the customer's. */
export const qualifiers = table(packed, (row) => row('token'))
