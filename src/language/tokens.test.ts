import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize, tokenize } from './tokens.ts';

function cut(text: string): string {
  const tokens: string[] = [];
  tokenize(text, 0, text.length, (start, end) => tokens.push(text.slice(start, end)));
  return tokens.join(' ');
}

test('tokens follow the Penn Treebank', () => {
  const cases: [string, string][] = [
    ["the U.N.'s envoy told Skywatch24.com in 2014.", "the U.N. 's envoy told Skywatch24.com in 2014 ."],
    ["Kim's visit didn't help.", "Kim 's visit did n't help ."],
    ['the workers’ party', 'the workers ’ party'],
    ['“Don’t,” he said—twice.', '“ Do n’t , ” he said — twice .'],
    ['U.S.-led talks in the U.S. (again)', 'U.S.-led talks in the U.S. ( again )'],
    ['$1.5bn, 10,000 men and 45%', '$ 1.5bn , 10,000 men and 45 %'],
    ["O'Malley, D’Souza and Ta'izz", "O'Malley , D’Souza and Ta'izz"],
    ['the ’90s and the 1980s', 'the ’90s and the 1980s'],
    ['See https://example.org/a?b=1. Then', 'See https://example.org/a?b=1 . Then'],
    ['I cannot wait...', 'I can not wait ...'],
    ['front-runner -- a so-called “S-400”', 'front-runner -- a so-called “ S-400 ”'],
    ['«Нет», сказал он', '« Нет » , сказал он'],
    ['AT&T and 9/11 at 10:30 a.m.', 'AT&T and 9/11 at 10:30 a.m.'],
    ['He said no. 5 men', 'He said no. 5 men'],
    ['They said no. Then', 'They said no . Then'],
    ['José Ramos-Horta’s', 'José Ramos-Horta ’s'],
    ['@desk wrote #now', '@desk wrote #now'],
    ['worth US$5 million', 'worth US$ 5 million'],
    ['They’ll say we’ve lost; I’m not sure.', 'They ’ll say we ’ve lost ; I ’m not sure .'],
    ["She'd said he'll go and you're late", "She 'd said he 'll go and you 're late"],
    ["It's Moody's rating, not ours'", "It 's Moody 's rating , not ours '"],
    ["can't, won't, shan't, ain't", "ca n't , wo n't , sha n't , ai n't"],
    ['cannot gonna wanna', 'can not gon na wan na'],
    ["a 5-year-old's e-mail", "a 5-year-old 's e-mail"],
    ['Mr. Smith’s $3m (£2.4m) house', 'Mr. Smith ’s $ 3m ( £ 2.4m ) house'],
    ['10-15 per cent, 3.5% or 1,000,000', '10-15 per cent , 3.5 % or 1,000,000'],
    ['U.K.-based, EU-wide', 'U.K.-based , EU-wide'],
    ['wait… what?!', 'wait … what ? !'],
    ['you and I. Then Col. I. Orlov left', 'you and I . Then Col. I. Orlov left'],
    ['Plan B. the rest', 'Plan B . the rest'],
    ['in Jan. 5, in Jan. He left', 'in Jan. 5 , in Jan. He left'],
    ['by Gov. Lee and a gov. of it', 'by Gov. Lee and a gov . of it'],
    ["the U.N.'s and the U.S.'so", "the U.N. 's and the U.S. ' so"],
    ['@ada_wells and #so_far_1, a@b', '@ada_wells and #so_far_1 , a@b'],
    ['“It’s ‘fine’,” she said', '“ It ’s ‘ fine ’ , ” she said'],
    ['No. 10 Downing St.', 'No. 10 Downing St .'],
    ["St. John's [sic] {x}", "St. John 's [ sic ] { x }"],
    ['a@b.example, #1 and 200km/h', 'a@b.example , #1 and 200km/h'],
    ['A.B. Corp. and J.K. Rowling', 'A.B. Corp. and J.K. Rowling'],
  ];
  for (const [text, expected] of cases) assert.equal(cut(text), expected);
});

test('a normal form is lower case with plain marks', () => {
  assert.equal(normalize('O’Malley'), "o'malley");
  assert.equal(normalize('“'), '"');
  assert.equal(normalize('so\u00adcalled'), 'socalled');
});
