/** The parties of British, Irish, US, Canadian and Australian politics, by all that newspapers call them. */

export interface Party {
  /** As they stand in a role: “Tory”, “Liberal Democrat”. An -s may follow: “Democrats”, “GOP’s”. */
  readonly names: readonly string[]
  /** What only a filter calls it: in a role, “Rep.” is an office and “Con” may be a name. */
  readonly typed?: readonly string[]
  /** Words that are a party only before an office, as in “Green MP”: alone they are surnames or adjectives. */
  readonly beforeOffice?: readonly string[]
}

/** What follows {@link Party.beforeOffice}. */
export const OFFICES: readonly string[] = [
  'activist',
  'candidate',
  'co-leader',
  'councillor',
  'deputy leader',
  'leader',
  'MEP',
  'MP',
  'MSP',
  'nominee',
  'peer',
  'politician',
  'Sen',
  'senator',
  'spokesman',
  'spokeswoman',
  'TD',
]

/** Names in two countries stand for one party here: a role says “Conservative”, and not whose. */
export const PARTIES: readonly Party[] = [
  { names: ['Conservative', 'Tory', 'Tories', 'Progressive Conservative'], typed: ['con', 'cons', 'pc'] },
  { names: ['Labour'], typed: ['lab'] },
  { names: ['Labor', 'Australian Labor', 'ALP'] },
  {
    names: ['Liberal Democrat', 'Liberal Democratic', 'Lib Dem', 'LibDem', 'Lib-Dem'],
    typed: ['ld', 'libs'],
  },
  { names: ['Liberal'] },
  { names: ['Scottish National', 'Scottish Nationalist', 'SNP'] },
  { names: ['Democratic Unionist', 'DUP'] },
  { names: ['Ulster Unionist', 'UUP'] },
  { names: ['Traditional Unionist Voice', 'TUV'] },
  { names: ['Social Democratic and Labour', 'SDLP'] },
  { names: ['Alliance Party', 'Alliance Party of Northern Ireland'], beforeOffice: ['Alliance'] },
  { names: ['Sinn Féin'], typed: ['sf'] },
  { names: ['Plaid Cymru', 'Plaid'] },
  { names: ['Green Party', 'Greens'], beforeOffice: ['Green'] },
  {
    names: ['Independent Group', 'TIG', 'Change UK', 'Tiggers', 'Independent Group for Change'],
    typed: ['chuk'],
  },
  { names: ['UK Independence', 'Ukip'] },
  { names: ['Brexit Party', 'Reform UK', 'Reform Party'], beforeOffice: ['Reform'] },
  { names: ['British National Party', 'BNP'] },
  { names: ['Alba Party'], beforeOffice: ['Alba'] },
  { names: ['Co-operative Party', 'Labour Co-op', 'Labour and Co-operative'] },
  { names: [], beforeOffice: ['Independent', 'Crossbench'] },
  { names: ['Fianna Fáil'], typed: ['ff'] },
  { names: ['Fine Gael'], typed: ['fg'] },
  { names: ['Social Democrat', 'Social Democratic'], typed: ['socdems'] },
  { names: ['People Before Profit', 'PBP'] },
  { names: ['Aontú'] },
  { names: ['Republican', 'GOP', 'Grand Old Party'], typed: ['r', 'rep', 'reps'] },
  { names: ['Democrat', 'Democratic', 'Dem'], typed: ['d'] },
  { names: ['Libertarian'] },
  { names: ['New Democratic', 'New Democrat', 'NDP'] },
  { names: ['Bloc Québécois'], typed: ['bq'], beforeOffice: ['Bloc'] },
  { names: ['People’s Party of Canada'], typed: ['ppc'] },
  { names: ['National Party', 'Nationals'] },
  { names: ['Liberal National', 'LNP'] },
  { names: ['One Nation'] },
  { names: ['United Australia Party'], typed: ['uap'] },
]

/** What holds the name of a party above and is none of them. */
export const NO_PARTIES: readonly string[] = [
  'Labor Secretary',
  'Secretary of Labor',
  'Labor Department',
  'Department of Labor',
  'Labour Court',
  'Christian Democrat',
  'Christian Democratic',
  'Free Democrat',
  'Sweden Democrat',
  'Liberal Arts',
  'Democratic Republic',
  'Republican Guard',
]
