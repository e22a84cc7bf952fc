import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { answer, call, openProject, reopen, smallProject } from '../support/project.ts'

const saved = smallProject({ aims: ['inventory'] })

/** The head of a PNG of a size, all Google looks at before it takes one. */
function png(width: number, height: number, weight = 64): string {
  const bytes = Buffer.alloc(weight)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes.toString('base64')
}

const pictures = (host: LocalHost) => host.book.sheets.flatMap((sheet) => sheet.pictures)

test('the map hangs at the right of what Accueil draws, and takes the place of the former one', () => {
  const host = reopen(saved)
  call(host, 'placeMap', png(800, 500))
  expect(pictures(host)).toMatchObject([
    {
      column: 8,
      row: 1,
      width: 800,
      title: 'Carte du SI',
      about: expect.stringContaining('21/11/2026'),
    },
  ])
  call(host, 'placeMap', png(1200, 800))
  expect(pictures(host)).toMatchObject([{ width: 1200, height: 800 }])
})

test('a picture of somebody else stays', () => {
  const host = reopen(saved)
  call(host, 'placeMap', png(10, 10))
  const [own] = pictures(host)
  const home = host.book.sheets.find(({ pictures }) => pictures.length > 0)
  if (home && own) home.pictures = [{ ...own, id: 999, title: 'Logo' }]
  call(host, 'placeMap', png(20, 20))
  expect(pictures(host).map(({ title }) => title)).toEqual(['Logo', 'Carte du SI'])
})

test('one that Google refuses leaves the former, and says what to do', () => {
  const host = reopen(saved)
  call(host, 'placeMap', png(800, 500))
  expect(answer(host, 'placeMap', png(3000, 3000))).toMatchObject({
    failure: { code: 'picture-refused', message: expect.stringContaining('Insertion') },
  })
  expect(pictures(host)).toMatchObject([{ width: 800 }])
})

test.each([
  ['no PNG', 'R0lGODlhAQABAAAAACw='],
  ['more than two million bytes', png(100, 100, 2_000_100)],
  ['no text', 12],
])('what is %s is not even tried', (_, picture) => {
  expect(answer(reopen(saved), 'placeMap', picture)).toMatchObject({
    failure: { code: 'bad-arguments' },
  })
})

test('a file without Accueil says so', () => {
  expect(answer(openProject(), 'placeMap', png(10, 10))).toMatchObject({
    failure: { code: 'no-workbook' },
  })
})
