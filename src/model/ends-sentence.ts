/** Whether a text ends as a sentence does: with its mark, inside of quotation marks and brackets or not. */
export const endsSentence = (text: string): boolean => /[.!?…]["”’'»)\]]*$/.test(text)
