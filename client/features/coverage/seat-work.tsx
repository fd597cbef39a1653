import { ChevronDown, CircleOff, Waypoints } from 'lucide-react'
import { Button, Link, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SeatCoverage } from '../../../contract/coverage.ts'
import { partyKinds } from '../../../contract/vocabulary.ts'
import { startTask } from '../../edits/tasks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { formatAddress, partyAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'

type Props = {
  seat: SeatCoverage
  name: string
  phenomenonId: string
  asOf: string | null
  mayEdit: boolean
  isBusy: boolean
  onApply(applies: boolean): void
}

/** What can be done about a seat: fill it, say that it is not needed now, or look at it in the network. */
export function SeatWork({ seat, name, phenomenonId: phenomenon, asOf, mayEdit, isBusy, onApply }: Props) {
  const { t } = useTranslation()
  const { partyTypeId, status, applies, needed, organisations } = seat
  const [organisation] = organisations
  const where = { phenomenon, asOf }
  const network =
    needed && status === 'vacant'
      ? formatAddress({ ...startView, ...where, selected: partyTypeId })
      : status === 'organisation-only' && organisation
        ? partyAddress(organisation.id, where)
        : null
  const isOpen = applies && status !== 'filled'
  return (
    <div className="seat-work">
      {mayEdit && isOpen && (
        <MenuTrigger>
          <Button className="button button--small" aria-label={t('coverage.fillNamed', { seat: name })}>
            {t('coverage.fill')}
            <ChevronDown size={14} aria-hidden />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu className="menu" aria-label={t('coverage.fillNamed', { seat: name })}>
              <MenuItem
                className="option"
                onAction={() => startTask({ do: 'fill-seat', seat: partyTypeId, phenomenon })}
              >
                {t('edit.fillExisting')}
              </MenuItem>
              {partyKinds.map((kind) => (
                <MenuItem
                  key={kind}
                  className="option"
                  onAction={() => startTask({ do: 'create-party', kind, seat: partyTypeId, phenomenon })}
                >
                  {t(`edit.create.${kind}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {mayEdit && !applies && (
        <Button
          className="button button--small"
          aria-label={t('coverage.switchOnNamed', { seat: name })}
          onPress={() => onApply(true)}
          isDisabled={isBusy}
        >
          {t('coverage.switchOn')}
        </Button>
      )}
      {mayEdit && isOpen && (
        <IconButton
          icon={CircleOff}
          label={t('coverage.switchOffNamed', { seat: name })}
          onPress={() => onApply(false)}
          isDisabled={isBusy}
          small
        />
      )}
      {network && (
        <TooltipTrigger delay={500}>
          <Link className="seat-work__open" href={network} aria-label={t('coverage.openNamed', { seat: name })}>
            <Waypoints size={17} aria-hidden />
          </Link>
          <Tooltip className="tooltip" offset={6}>
            {t('coverage.openNamed', { seat: name })}
          </Tooltip>
        </TooltipTrigger>
      )}
    </div>
  )
}
