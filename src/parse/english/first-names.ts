/** Common first names by the gender they are mostly given to, in lower case. Names given to either are left out. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const FEMALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
  abigail ada adele agnes aisha alexandra alexis alice alicia alison amanda amber amelia amy ana andrea angela
  angelina angie anita ann anna annabel anne annette annie anneliese antonia april ariana audrey ava
  barbara beatrice becky belinda bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda
  bridget brittany brooke caitlin camilla candace candice carla carly carmen carol carole caroline carolyn
  carrie cassandra catherine cathy cecilia celeste charlene charlotte chelsea cheryl chloe christie christina
  christine christy cindy claire clara clare claudia colleen connie constance cora corinne courtney crystal
  cynthia daisy danielle daphne dawn debbie deborah debra deidre delia denise diana diane dianne dolores
  donna dora doris dorothy edith eileen elaine eleanor elena elise elisabeth eliza elizabeth ella ellen ellie
  eloise elsa emilia emily emma erica erika erin esther ethel eugenia eunice eva eve evelyn faith fatima faye
  felicia fiona florence frances francesca freya gabriela gabrielle gail georgia georgina geraldine gertrude
  gillian gina ginger giselle gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet harriett
  hazel heather heidi helen helena helga henrietta hilary hillary holly hope ida imelda ingrid irene iris
  isabel isabella isobel ivana ivanka ivy jacqueline jacqui jane janet janice janine jasmine jean jeanette jeanne jen
  jenna jennie jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce judith judy julia
  juliana julie juliet june justine karen karin kate katherine kathleen kathryn kathy katie katrina katy
  kayla keira kellyanne kimberly kirsten kirstie kirsty kristen kristin kristina laura lauren laurie leah
  leila lena leona lesley leticia lila lilian lillian lily linda lindsay lisa liz liza lizzie lois lola loretta
  lori lorna lorraine louisa louise lucia luciana lucille lucinda lucy lydia lynda lynette lynn lynne mabel
  maddie madeleine madeline madison maggie mandy marcia margaret margarita margot maria mariah marian marianne
  marie marilyn marina marion marissa marjorie marlene marsha martha martina mary maryam matilda maureen maxine
  maya megan meghan melania melanie melinda melissa meredith mhairi michelle mildred millie mimi mindy miranda
  miriam moira molly mona monica muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nell nellie
  nicola nicole nicky nina noelle nora norah norma olga olive olivia paige pam pamela patricia patsy patti
  patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priti priya rachael
  rachel rebecca regina renee rhonda rita roberta robyn rochelle rosa rosalind rose rosemary rosie
  roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah selena serena shannon shari sharon
  sheila shelley shelly sherri sherry shirley sofia sonia sophia sophie stacy stella stephanie sue susan
  susanna susannah susie suzanne sybil sylvia tabitha tamara tammy tanya tara tasmina teresa tessa thangam
  theresa therese tiffany tina toni tonya tracy trudy ursula valerie vanessa vera veronica vicki vickie
  vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yolanda yvette yvonne zoe zara
  huma nikki condoleezza ilhan kamala kirstjen rashida`),
)

export const MALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
  aaron abdul abraham adam adrian ahmad ahmed al alan albert alec alejandro alexander alfred ali alistair allan
  allen alok alvin amit amos andre andrew andy angus anthony antonio archie arnold arthur austin barack barnaby
  barney barry bart basil ben benedict benjamin bernard bernie bert bill billy blake bob bobby boris brad
  bradley brandon brendan brent brett brian bruce bryan byron caleb calvin carl carlos casper cecil cedric chad
  charles charlie chester chris christian christopher chuck chuka clarence clark claude clay clayton cliff
  clifford clint clive clyde colin conor conrad corey cory craig curtis cyril cyrus dale damian damien damon
  dan daniel danny darren darryl dave david dean denis dennis denny derek desmond dexter dick dinesh dirk
  dominic don donald dougal doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edmund
  eduardo edward edwin elbert eli elias elijah elliot elliott elmer emanuel emmanuel enrique eric ernest
  ernesto ethan eugene evan ewan felix ferdinand fernando floyd francis francisco frank franklin fred freddie
  frederick gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerry gilbert giles glen
  glenn gordon graham grant greg gregory guy hal harold harris harry harvey hassan hector henry herbert herman
  horace howard hugh hugo humphrey hussein iain ian ibrahim igor ira irving isaac ivan jack jackson jacob jaime
  jake james jamie jared jason javier jay jeb jeff jeffrey jeremy jermaine jerome jerry jesse jesus jim
  jimmy joe joel john johnny jon jonah jonathan jorge jose joseph josh joshua juan julian julio justin karl
  keith ken kenneth kenny kevin kirk kit kris kurt kyle lamar lance larry lawrence lee len leo leon leonard
  leroy lester lewis liam lincoln lionel lloyd logan lou louis luca lucas luis luke luther malcolm
  manuel marc marco marcus mario mark marlon marshall martin marvin mason mathew matt matthew maurice max
  maxwell mehdi mel melvin michael miguel mike miles milo milton mitch mitchell mitt mohamed mohammad mohammed
  morris moses muhammad murray nathan nathaniel ned neil nelson newt nicholas nick nigel noah noel
  norman oliver omar orlando oscar otto owen pablo paddy parker patrick paul pedro percy perry pete peter phil
  philip phillip pierre preston quentin ralph ramon randall randy raphael raul ray raymond reggie reginald
  reince rene reuben rex rhys ricardo richard rick rickie ricky rob robert roberto rod roderick rodney rodrigo
  roger roland ron ronald ronnie rory ross rowan roy ruben rudolph rudy rupert russ russell ryan sadiq sajid
  salman sam samuel santiago scott sean sebastian sergio seth shane shaun sheldon sid sidney silvio simon
  spencer stan stanley stefan stephen sterling steve steven stewart stuart sylvester tariq ted terence terry
  theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor tristan tyler vance
  vernon vic victor vince vincent vladimir wade wallace walter warren wayne wendell wes wesley wilbur wilfred
  will william willie winston woodrow xavier yusuf zac zachary zack zalmay zeke barron bashar lin narendra
  recep rand rahm trey xi`),
)

/** First names that are places, words or surnames as often: alone they tell nothing. */
export const AMBIGUOUS_ALONE: ReadonlySet<string> = new Set(
  words(`
  amber april austin bill chad charlotte chelsea chester christian clay cliff constance crystal dale dawn dean earl
  faith florence francisco gene georgia glen grace grant guy hope iris ivy jackson jesus jose joy june lance lee lily
  lincoln madison mark marshall mason max miles nelson olive orlando pearl penny preston regina rose ruby santiago
  sofia sterling sue tiffany victoria violet virginia wade warren will`),
)

/** Whether a word in lower case is a common first name. */
export const isFirstName = (word: string): boolean =>
  FEMALE_FIRST_NAMES.has(word) || MALE_FIRST_NAMES.has(word)
