/** A value of a header such as `Accept`, with how much it is wanted: 0 is not at all, 1 the most. */
export type Weighted = { value: string; quality: number }

/** The values of a weighted header (RFC 9110), in their order and in small letters; a weight that is none counts as 1. */
export function readWeighted(header: string | undefined): Weighted[] {
  return (header ?? '')
    .toLowerCase()
    .split(',', 20)
    .map((item) => {
      const [value = '', ...parameters] = item.split(';')
      const quality = parameters.map((part) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(part)?.[1]).find(Boolean)
      return { value: value.trim(), quality: Number(quality ?? 1) }
    })
}
