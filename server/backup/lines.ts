/** The lines of a stream of bytes, without their ends; a last line without an end counts as well. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true }) // what is no UTF-8 becomes another text, and fails the checksum
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/** Lines, each with its end, in pieces large enough to write. */
export async function* inPieces(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let piece: string[] = []
  let length = 0
  for await (const line of lines) {
    piece.push(line)
    length += line.length
    if (length < 65_536) continue
    yield Buffer.from(`${piece.join('\n')}\n`)
    piece = []
    length = 0
  }
  if (piece.length > 0) yield Buffer.from(`${piece.join('\n')}\n`)
}
