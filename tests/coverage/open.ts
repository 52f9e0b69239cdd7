/**
 * Rows that the inventory does not mark open and whose probe every partner may ask all the same: why what is told of them
 * can be.
 */
export const openBecause: Readonly<Record<string, string>> = {
  B10: 'the names of kinds of offences, with no figure',
  B13: 'the words of the law on groups, with no figure',
  B15: 'official statistics, which Brå publishes of the whole city',
  D01: 'a function and its mailbox, which are public; never who has it',
  G27: 'official statistics, which Brå publishes of the whole city',
  H20: 'what the associations publish: how many questions, of what, which are compulsory; not their wording',
  H41: 'the goal; its figures are city.key-figures, under K08',
  J11: 'official statistics, which Brå publishes of the whole city',
  M15: 'the word and what it means, with no figure',
};
