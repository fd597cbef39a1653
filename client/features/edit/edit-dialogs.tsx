import { endTask, type Task, useTask } from '../../edits/tasks.ts'
import { CreateConsultation, EditConsultation } from './consultation.tsx'
import { CreateParty } from './create-party.tsx'
import { EditParty } from './edit-party.tsx'
import { EditTrust } from './edit-trust.tsx'
import { End } from './end.tsx'
import { FillSeat } from './fill-seat.tsx'
import { Involve } from './involve.tsx'
import { Merge } from './merge.tsx'
import { Move } from './move.tsx'
import { Remove } from './remove.tsx'
import { StateTrust } from './state-trust.tsx'
import { TakePart } from './take-part.tsx'

/** The form of the task that is being done, wherever it was asked. */
export function EditDialogs() {
  const task = useTask()
  return task && <TaskDialog key={JSON.stringify(task)} task={task} />
}

function TaskDialog({ task }: { task: Task }) {
  const onClose = endTask
  switch (task.do) {
    case 'create-party':
      return <CreateParty kind={task.kind} seat={task.seat} phenomenon={task.phenomenon} onClose={onClose} />
    case 'edit-party':
      return <EditParty party={task.party} onClose={onClose} />
    case 'fill-seat':
      return <FillSeat seat={task.seat} phenomenon={task.phenomenon} onClose={onClose} />
    case 'state-trust':
      return <StateTrust from={task.from} to={task.to} at={task.at} onClose={onClose} />
    case 'edit-trust':
      return <EditTrust claim={task.claim} onClose={onClose} />
    case 'involve':
      return <Involve party={task.party} phenomenon={task.phenomenon} again={task.again} onClose={onClose} />
    case 'take-part':
      return <TakePart party={task.party} consultation={task.consultation} again={task.again} onClose={onClose} />
    case 'create-consultation':
      return <CreateConsultation onClose={onClose} />
    case 'edit-consultation':
      return <EditConsultation id={task.consultation} onClose={onClose} />
    case 'end':
      return <End subject={task.subject} onClose={onClose} />
    case 'remove':
      return <Remove subject={task.subject} onClose={onClose} />
    case 'move':
      return <Move party={task.party} onClose={onClose} />
    case 'merge':
      return <Merge party={task.party} onClose={onClose} />
  }
}
