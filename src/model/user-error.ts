/** A mistake the user can mend: shown as one line, without a stack. Anything else that is thrown is a bug. */
export class UserError extends Error {
  /** What the user can do about it, as an imperative sentence. */
  readonly nextStep: string

  constructor(message: string, nextStep: string) {
    super(message)
    this.name = 'UserError'
    this.nextStep = nextStep
  }
}
