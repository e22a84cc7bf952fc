import { expect, test } from 'vitest'
import { workbook } from '../../src/workbook/workbook.ts'
import { tabPage } from './tabPage.ts'

// The pages are there to be read: when one changes, read what changed before updating it.
test.each(workbook)('the page of $id', async (tab) => {
  await expect(tabPage(tab)).toMatchFileSnapshot(`../golden/tabs/${tab.id}.md`)
})
