import { fileName } from './file-name.ts'

test('a file is named after its network and its day', () => {
  expect(fileName(['netwerk', 'jihadist-extremism', null], '2026-11-23', 'csv')).toBe(
    'netwerk-jihadist-extremism-2026-11-23.csv',
  )
})

test('accents, spaces and slashes become plain', () => {
  expect(fileName(['netwerk', 'Omgeving van Café/Bar', 'relaties'], '2026-11-23', 'png')).toBe(
    'netwerk-omgeving-van-cafe-bar-relaties-2026-11-23.png',
  )
})
