import { describe, expect, it } from 'vitest'
import { partyMatches } from './party-matches.ts'
import { PARTIES } from './party-names.ts'

describe('partyMatches', () => {
  it.each([
    ['labour', 'Labour leader'],
    ['LABOUR', 'former Labour MP'],
    ['lab', 'Labour leader'],
    ['Labour Party', 'Labour leader'],
    ['labuor', 'Labour leader'],
    ['tory', 'Conservative'],
    ['Tories', 'former Conservative'],
    ['conserv', 'Tory MP'],
    ['con', 'ex-Conservative'],
    ['conservitive', 'Tory MP'],
    ['lib dem', 'Liberal Democrat leader'],
    ['libdem', 'Lib Dem MP'],
    ['liberal democrats', 'Lib-Dem peer'],
    ['snp', 'Scottish National Party leader'],
    ['dup', 'Democratic Unionist MP'],
    ['tig', 'Independent Group'],
    ['independent', 'Independent Group MP'],
    ['change uk', 'TIG spokesman'],
    ['independent', 'Independent MP'],
    ['green', 'Green Party leader'],
    ['green', 'Green MP'],
    ['greens', 'the Greens'],
    ['sinn fein', 'Sinn Féin vice-president'],
    ['fg', 'Fine Gael TD'],
    ['gop', 'Republican strategist'],
    ['republican', 'GOP’s presumptive nominee'],
    ['rep', 'Republican Rep.'],
    ['dem', 'Democratic pollster'],
    ['democrat', 'House Democrats'],
    ['democratic', 'Democrat Sen.'],
    ['d', 'Democratic Gov.'],
    ['liberal', 'Liberal leader'],
    ['ndp', 'New Democrat MP'],
    ['alp', 'Australian Labor Party'],
    ['Fidesz', 'Fidesz spokesman'],
    ['christian democrat', 'Christian Democrat leader'],
  ])('%s is the party of a %s', (value, role) => {
    expect(partyMatches(value, ['Somebody', role])).toBe(true)
  })

  it.each([
    ['labour', 'Conservative'],
    ['conservative', 'conservative radio host'],
    ['democrat', 'Liberal Democrat leader'],
    ['liberal', 'Liberal Democrat leader'],
    ['democratic', 'Democratic Unionist leader'],
    ['labour', 'Social Democratic and Labour Party leader'],
    ['democrat', 'Christian Democrats'],
    ['labor', 'Labor Secretary'],
    ['labour', 'Labor senator'],
    ['rep', 'Rep.'],
    ['con', 'Con Coughlin'],
    ['green', 'Mr Green'],
    ['independent', 'Independent'],
    ['republican', 'commander of the Republican Guard'],
    ['', 'Labour leader'],
    ['…', 'Labour leader'],
  ])('%s is not the party of a %s', (value, role) => {
    expect(partyMatches(value, ['Somebody', role])).toBe(false)
  })

  it('is nobody’s who has no role', () => {
    expect(partyMatches('labour', [])).toBe(false)
  })

  it('finds every party by each of its names in each of its roles', () => {
    for (const { names } of PARTIES)
      for (const name of names)
        for (const role of names)
          expect([name, role, partyMatches(name, [`former ${role} MP`])]).toEqual([name, role, true])
  })

  it('has no name for two parties, in a role or in a filter', () => {
    const names = PARTIES.flatMap(({ names, typed = [], beforeOffice = [] }) => [
      ...names,
      ...typed,
      ...beforeOffice,
    ])
    const small = names.map((name) => name.toLowerCase())
    expect(small.filter((name, at) => small.indexOf(name) !== at)).toEqual([])
  })

  it('takes any text', () => {
    expect(partyMatches('x'.repeat(100_000), ['y '.repeat(10_000)])).toBe(false)
    expect(partyMatches('labour '.repeat(10_000), ['Labour '.repeat(10_000)])).toBe(true)
  })
})
