import type { Layer, NodeKind } from '../../contract/vocabulary.ts'
import './party-mark.css'

type Props = { kind: NodeKind; layer: Layer | null; size?: number }

/** The shape and colour that a party has on the canvas, small, beside its name. */
export function PartyMark({ kind, layer, size = 16 }: Props) {
  return (
    <svg
      className={`party-mark party-mark--${layer ?? 'none'}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
    >
      {kind === 'professional' && <circle className="party-mark__person" cx="8" cy="8" r="5.5" />}
      {kind === 'organisation' && <rect className="party-mark__solid" x="1" y="3" width="14" height="10" rx="2" />}
      {kind === 'seat' && (
        <rect className="party-mark__vacant" x="1.75" y="3.75" width="12.500" height="8.500" rx="2" />
      )}
      {kind === 'consultation' && (
        <path className="party-mark__person" d="M8 2 14 6.500 11.800 13.500H4.200L2 6.500Z" />
      )}
    </svg>
  )
}

/** The colour of a layer, as a small round sample. */
export function LayerMark({ layer }: { layer: Layer | null }) {
  return <span className={`layer-mark party-mark--${layer ?? 'none'}`} aria-hidden />
}
