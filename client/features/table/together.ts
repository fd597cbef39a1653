/** Requests at once: the server has others to answer too. */
const lanes = 6

/** Does the same for each of many, a few at a time, and tells how many are done; answers in the order of the items. */
export async function together<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  onDone: (done: number) => void,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let done = 0
  const rest = items.entries()
  const lane = async () => {
    for (const [place, item] of rest) {
      answers[place] = await work(item)
      done += 1
      onDone(done)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}
