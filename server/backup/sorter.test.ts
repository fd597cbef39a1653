import { testFolder } from '../testing/backup-file.ts'
import { lineSorter } from './sorter.ts'

it('sorts more lines than it keeps in memory, and loses none', async () => {
  const lines = Array.from({ length: 5_000 }, (_, i) => `${(i * 7_919) % 1_000} é ${'x'.repeat(i % 50)} 😀`)
  for (const limit of [1_000, 20_000, 10_000_000]) {
    const folder = await testFolder()
    const sorter = lineSorter(folder.path, limit)
    for (const line of lines) await sorter.add(line)
    expect(await Array.fromAsync(sorter.sorted())).toEqual(lines.toSorted())
    await folder.remove()
  }
})
