// Sentences of world news with slots, written for the training: {PER} a full name, {SUR} a part of one, {PLC} a place, {ADJ} a nationality, {ORG} a body.
// Every other part is word/TAG or word/TAG/CLASS.
export const PATTERNS = `
{ADJ} Foreign/NNP Minister/NNP {PER} said/VBD on/IN Monday/NNP that/IN {PLC} would/MD respond/VB ./.
{ADJ} President/NNP {PER} met/VBD {ADJ} Prime/NNP Minister/NNP {PER} in/IN {PLC} ./.
{ADJ} leader/NN {PER} arrived/VBD in/IN {PLC} on/IN Tuesday/NNP for/IN talks/NNS with/IN {PER} ./.
Navy/NNP/ORG Adm./NNP {PER} and/CC Gen./NNP {PER} went/VBD with/IN {SUR} ./.
{PER} ,/, a/DT spokesman/NN for/IN the/DT {ORG} ,/, said/VBD {PLC} had/VBD rejected/VBN the/DT offer/NN ./.
{PER} ,/, a/DT {ADJ} lawmaker/NN ,/, told/VBD reporters/NNS that/IN {SUR} was/VBD wrong/JJ ./.
{ORG} spokeswoman/NN {PER} did/VBD not/RB comment/VB ./.
The/DT {ADJ} Foreign/NNP/ORG Ministry/NNP/ORG said/VBD in/IN a/DT statement/NN that/IN {PER} would/MD visit/VB {PLC} ./.
{PLC} 's/POS Defense/NNP/ORG Ministry/NNP/ORG accused/VBD {PLC} of/IN firing/VBG missiles/NNS near/IN {PLC} ./.
{PLC} 's/POS Foreign/NNP Minister/NNP {PER} and/CC his/PRP$ {ADJ} counterpart/NN {PER} signed/VBD the/DT accord/NN ./.
"/\`\` We/PRP will/MD not/RB accept/VB this/DT ,/, "/'' {SUR} said/VBD ./.
"/\`\` It/PRP is/VBZ a/DT threat/NN to/TO peace/NN ,/, "/'' said/VBD {PER} ,/, an/DT analyst/NN at/IN the/DT {ORG} in/IN {PLC} ./.
{SUR} told/VBD {SUR} that/IN {PLC} was/VBD ready/JJ ./.
{SUR} 's/POS visit/NN to/TO {PLC} follows/VBZ talks/NNS between/IN {PLC} and/CC {PLC} ./.
The/DT Treasury/NNP/ORG Department/NNP/ORG sanctioned/VBD {PER} and/CC {PER} ,/, along/IN with/IN {ORG} ./.
The/DT United/NNP/PLC States/NNPS/PLC imposed/VBD sanctions/NNS on/IN {ORG} ,/, a/DT {ADJ} company/NN run/VBN by/IN {PER} ./.
The/DT European/NNP/ORG Union/NNP/ORG froze/VBD the/DT assets/NNS of/IN {PER} ,/, {PER} and/CC {ORG} ./.
Supreme/NNP Leader/NNP Ayatollah/NNP {PER} warned/VBD {PLC} ./.
King/NNP {PER} and/CC Crown/NNP Prince/NNP {PER} thanked/VBD {PLC} ./.
South/JJ/MISC Korean/JJ/MISC officials/NNS said/VBD {PER} ,/, head/NN of/IN {ORG} ,/, had/VBD left/VBN {PLC} ./.
North/NNP/PLC Korea/NNP/PLC fired/VBD two/CD missiles/NNS ,/, {PLC} 's/POS Joint/NNP/ORG Chiefs/NNPS/ORG of/IN/ORG Staff/NNP/ORG said/VBD ./.
Kremlin/NNP/ORG spokesman/NN {PER} denied/VBD it/PRP ./.
White/NNP/ORG House/NNP/ORG spokeswoman/NN {PER} said/VBD {PER} had/VBD called/VBN {PER} ./.
The/DT Kremlin/NNP/ORG said/VBD {SUR} would/MD meet/VB {SUR} in/IN {PLC} ./.
According/VBG to/TO {PER} ,/, chairman/NN of/IN {ORG} ,/, {PLC} lost/VBD $/$ 2/CD billion/CD ./.
{ORG} ,/, based/VBN in/IN {PLC} ,/, supplied/VBD parts/NNS to/TO {ORG} ./.
Shares/NNS of/IN {ORG} fell/VBD 3/CD percent/NN in/IN {PLC} ./.
Lt./NNP Gen./NNP {PER} commands/VBZ {ADJ} forces/NNS in/IN {PLC} ./.
U.N./NNP/ORG Secretary-General/NNP {PER} urged/VBD {PLC} to/TO stop/VB ./.
The/DT U.N./NNP/ORG Security/NNP/ORG Council/NNP/ORG voted/VBD to/TO extend/VB the/DT embargo/NN against/IN {PLC} ./.
State/NNP/ORG Department/NNP/ORG spokesman/NN {PER} told/VBD reporters/NNS ./.
{ADJ} Defense/NNP Minister/NNP {PER} ,/, {ADJ} Gen./NNP {PER} and/CC {PER} of/IN {ORG} attended/VBD ./.
Among/IN them/PRP were/VBD {PER} ,/, {PER} ,/, {PER} and/CC {PER} ./.
{PER} was/VBD born/VBN in/IN {PLC} and/CC works/VBZ for/IN {ORG} ./.
The/DT delegation/NN was/VBD led/VBN by/IN {PER} ,/, deputy/NN director/NN of/IN {ORG} ./.
{PER} and/CC his/PRP$ wife/NN ,/, {PER} ,/, flew/VBD to/TO {PLC} ./.
{SUR} ,/, 53/CD ,/, has/VBZ been/VBN president/NN of/IN {PLC} since/IN 2010/CD ./.
In/IN {PLC} ,/, Prime/NNP Minister/NNP {PER} said/VBD the/DT {ADJ} government/NN would/MD fall/VB ./.
On/IN Friday/NNP ,/, {SUR} flew/VBD from/IN {PLC} to/TO {PLC} ./.
But/CC {SUR} said/VBD {SUR} had/VBD lied/VBN about/IN {PLC} ./.
Mr./NNP {SUR} and/CC Ms./NNP {SUR} declined/VBD ./.
Chinese/JJ/MISC President/NNP {PER} and/CC {ADJ} President/NNP {PER} spoke/VBD by/IN phone/NN ./.
Former/JJ {ADJ} president/NN {PER} was/VBD jailed/VBN in/IN {PLC} ./.
{PLC} and/CC {PLC} are/VBP members/NNS of/IN NATO/NNP/ORG ./.
{ADJ} troops/NNS crossed/VBD into/IN {PLC} ,/, {PER} reported/VBD from/IN {PLC} for/IN Reuters/NNP/ORG ./.
{PLC} has/VBZ condemned/VBN the/DT {ADJ} attack/NN on/IN {PLC} ./.
The/DT state-run/JJ {ORG} reported/VBD that/IN {PER} had/VBD died/VBN ./.
The/DT {ADJ} opposition/NN leader/NN ,/, {PER} ,/, called/VBD for/IN protests/NNS ./.
{PER} (/-LRB- {PLC} )/-RRB- won/VBD the/DT race/NN ahead/RB of/IN {PER} (/-LRB- {PLC} )/-RRB- ./.
{ADJ} state/NN media/NNS said/VBD {SUR} toured/VBD a/DT factory/NN with/IN {PER} ./.
The/DT International/NNP/ORG Atomic/NNP/ORG Energy/NNP/ORG Agency/NNP/ORG and/CC {PLC} agreed/VBD ,/, {SUR} said/VBD ./.
Washington/NNP/PLC and/CC {PLC} accused/VBD {PLC} of/IN arming/VBG {PLC} ./.
{PER} told/VBD {PER} that/IN {PLC} was/VBD lost/VBN ./.
{PER} beat/VBD {PER} in/IN {PLC} ./.
{PER} governs/VBZ {PLC} ./.
{PER} of/IN {ORG} welcomed/VBD {PER} of/IN {PLC} ./.
{PER} ,/, a/DT professor/NN at/IN {ORG} in/IN {PLC} ,/, called/VBD it/PRP a/DT mistake/NN ./.
{PER} and/CC {PER} run/VBP {ORG} ./.
{PER} ,/, mayor/NN of/IN {PLC} ,/, thanked/VBD {PER} of/IN {ORG} ./.
{PER} appeared/VBD before/IN a/DT court/NN in/IN {PLC} with/IN {PER} ./.
{PER} leads/VBZ a/DT panel/NN in/IN {PLC} ./.
{PER} doubts/VBZ that/IN {SUR} can/MD win/VB ./.
{PER} replaced/VBD {PER} as/IN head/NN of/IN {ORG} ./.
{PER} ,/, {PLC} 's/POS envoy/NN ,/, met/VBD {PER} ./.
{PER} ,/, a/DT lawyer/NN ,/, was/VBD arrested/VBN with/IN {PER} on/IN Sunday/NNP ./.
{PER} has/VBZ said/VBN little/JJ since/IN {PER} quit/VBD ./.
{PER} chairs/VBZ the/DT {ORG} ./.
{PER} sued/VBD {ORG} ./.
{ORG} and/CC {ORG} urged/VBD {PLC} to/TO free/VB {PER} ./.
{ORG} sells/VBZ oil/NN to/TO {PLC} ./.
{ORG} said/VBD it/PRP would/MD appeal/VB ./.
{PLC} denies/VBZ it/PRP ./.
{PLC} and/CC {PLC} signed/VBD the/DT treaty/NN in/IN {PLC} ./.
He/PRP named/VBD {PER} as/IN his/PRP$ successor/NN at/IN {ORG} ./.
He/PRP phoned/VBD {PER} and/CC thanked/VBD {PER} ./.
Officials/NNS from/IN {PLC} ,/, {PLC} and/CC {PLC} met/VBD {PER} ./.
Chief/NN executive/NN {PER} of/IN {ORG} fled/VBD to/TO {PLC} ./.
{ADJ} Vice/NNP President/NNP {PER} accused/VBD {PER} of/IN treason/NN ./.
German/JJ/MISC Chancellor/NNP {PER} met/VBD French/JJ/MISC President/NNP {PER} ./.
{ADJ} Defence/NNP Minister/NNP {PER} phoned/VBD {PER} ./.
Crown/NNP Prince/NNP {PER} called/VBD {PER} a/DT terrorist/NN ./.
Kremlin/NNP/ORG aide/NN {PER} and/CC {PER} ,/, chief/NN of/IN {ORG} ,/, are/VBP on/IN the/DT list/NN ./.
{ADJ} Foreign/NNP/ORG Ministry/NNP/ORG spokesman/NN {PER} rejected/VBD the/DT accusation/NN ./.
The/DT United/NNP/ORG States/NNP/ORG Congress/NNP/ORG passed/VBD the/DT bill/NN ./.
The/DT {ADJ} Parliament/NNP/ORG approved/VBD the/DT treaty/NN with/IN {PLC} ./.
The/DT {ADJ} Central/NNP/ORG Bank/NNP/ORG raised/VBD rates/NNS ,/, {ORG} reported/VBD ./.
Parliament/NNP/ORG rejected/VBD {SUR} 's/POS bill/NN ./.
The/DT law/NN was/VBD passed/VBN by/IN Parliament/NNP/ORG in/IN {PLC} ./.
The/DT White/NNP/ORG House/NNP/ORG rejected/VBD {SUR} 's/POS offer/NN ./.
The/DT Senate/NNP/ORG Foreign/NNP/ORG Relations/NNP/ORG Committee/NNP/ORG questioned/VBD {PER} ./.
`.trim().split('\n').map((line) => line.replaceAll('\\`', '`'));
