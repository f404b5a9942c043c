/** Forms of English words that no rule of endings leads back to their base. Data: the base, a colon, its forms. */
const FORMS = `
be:am are is was were been being
have:has had having
do:does did done doing
go:goes went gone
say:says said
make:made making
get:got gotten getting
take:took taken taking
come:came coming
see:saw seen
know:knew known
think:thought
give:gave given giving
find:found
tell:told
become:became becoming
leave:left leaving
feel:felt
bring:brought
begin:began begun beginning
keep:kept
hold:held
write:wrote written writing
stand:stood
hear:heard
mean:meant
meet:met
run:ran running
pay:paid
speak:spoke spoken
lead:led
grow:grew grown
lose:lost losing
fall:fell fallen
send:sent
build:built
understand:understood
draw:drew drawn
break:broke broken
spend:spent
rise:rose risen rising
drive:drove driven driving
buy:bought
wear:wore worn
choose:chose chosen choosing
win:won winning
sell:sold
seek:sought
fight:fought
throw:threw thrown
catch:caught
teach:taught
eat:ate eaten
forget:forgot forgotten
forgive:forgave forgiven
deal:dealt
sit:sat sitting
lie:lay lain lying
strike:struck
swear:swore sworn
tear:tore torn
steal:stole stolen
shake:shook shaken
sing:sang sung
drink:drank drunk
swim:swam swum
fly:flew flown
hide:hid hidden hiding
shoot:shot
sleep:slept
sweep:swept
wake:woke woken
bear:bore borne
bite:bit bitten
blow:blew blown
ride:rode ridden
freeze:froze frozen
shrink:shrank shrunk
sink:sank sunk
spring:sprang sprung
bind:bound
feed:fed
flee:fled
hang:hung
light:lit
slide:slid
stick:stuck
sting:stung
swing:swung
win:won
withdraw:withdrew withdrawn
undergo:underwent undergone
undertake:undertook undertaken
overcome:overcame
mistake:mistook mistaken
man:men
woman:women
child:children
foot:feet
tooth:teeth
mouse:mice
life:lives
wife:wives
knife:knives
half:halves
thief:thieves
good:better best
bad:worse worst
far:further furthest farther farthest
`

/** From a form to its base. */
export const BASE_OF_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(':')
      return forms.split(' ').map((form): [string, string] => [form, base])
    }),
)
