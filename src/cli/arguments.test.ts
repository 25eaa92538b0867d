import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments, UsageError } from './arguments.ts';

test('files and options of a brief', () => {
  assert.deepEqual(readArguments(['brief', '--url', 'https://coast.example/a', '--pretty', 'a.html', 'b.txt']),
    { name: 'brief', files: ['a.html', 'b.txt'], url: 'https://coast.example/a', layout: 'pretty' });
  assert.deepEqual(readArguments(['brief', '--', '-odd.txt']), { name: 'brief', files: ['-odd.txt'], url: null, layout: 'json' });
});

test('names to screen', () => {
  assert.deepEqual(readArguments(['screen', '--kind', 'person', 'Ada Wells']), { name: 'screen', kind: 'person', names: ['Ada Wells'] });
  assert.deepEqual(readArguments(['screen']), { name: 'screen', kind: null, names: [] });
});

test('a command line that makes no sense is refused with the reason', () => {
  for (const [argv, reason] of [
    [[], /command is missing/], [['read', 'a.html'], /no command "read"/], [['brief'], /file is missing/],
    [['brief', '--url', 'coast.example', 'a.html'], /no http\(s\) address/], [['brief', '--quiet', 'a.html'], /--quiet/],
    [['screen', '--kind', 'ship', 'Ada'], /not "ship"/],
  ] as const) assert.throws(() => readArguments(argv), (error) => error instanceof UsageError && reason.test(error.message));
});
