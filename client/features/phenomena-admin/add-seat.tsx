import { Plus } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import type { PartyType } from '../../../contract/party-types.ts'
import { write } from '../../api.ts'
import { sayFault } from '../../edits/said.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { usePhenomenonName, useSeatName } from '../../i18n/words.ts'

type Props = { phenomenonId: string; missing: readonly PartyType[] }

/** Adds a seat of the guidance that this phenomenon does not expect yet, as the guidance says that it is needed. */
export function AddSeat({ phenomenonId, missing }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const seatName = useSeatName()
  const phenomenon = usePhenomenonName()(phenomenonId)
  const add = async ({ id, necessity, conditionNl, conditionEn }: PartyType) => {
    const params = { id: phenomenonId, partyTypeId: id }
    const body = { necessity, conditionNl, conditionEn, applies: true }
    try {
      await edit(
        () => write(endpoints.expectedSeats.put, { params, body }),
        t('phenomena.seatAdded', { seat: seatName(id), phenomenon }),
      )
    } catch (error) {
      sayFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <MenuTrigger>
      <Button className="button" isDisabled={missing.length === 0}>
        <Plus size={17} aria-hidden />
        {t('phenomena.addSeat')}
      </Button>
      <Popover className="popover seats__menu" placement="bottom end">
        <Menu className="menu" aria-label={t('phenomena.addSeat')} items={missing}>
          {(seat) => (
            <MenuItem className="option" textValue={seatName(seat.id)} onAction={() => void add(seat)}>
              {seatName(seat.id)}
              <span className="option__hint">{t(`layer.${seat.layer}`)}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
