/** A backup or restore that cannot go on; the message is for the operator's terminal and says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}
