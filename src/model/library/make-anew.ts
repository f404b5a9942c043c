/** What to do next where a library, or its index, cannot be used. */
export const MAKE_ANEW = 'Make it anew with: onrecord index SOURCE… -o FILE'
