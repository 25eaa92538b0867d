// A reporter for Node's test runner: a line for each failure and each skipped test; the counts, and the names of what failed, into the
// file that READOUT_COUNTS names.
import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type === 'test:stderr') yield data.message;
    // Suites are only brackets around tests; a hook or a file that fails by itself is a failure like any other.
    const bracket = data?.details?.type === 'suite';
    if (type === 'test:pass' && !bracket) {
      const { skip } = data;
      // What a run of some tests by their names leaves out is not wanted, and so not missed.
      if (skip === 'test name does not match pattern') continue;
      if (skip === undefined) counts.passed += 1;
      else {
        counts.skipped += 1;
        yield `  skipped: ${data.name}${typeof skip === 'string' && skip !== '' ? ` (${skip})` : ''}\n`;
      }
    }
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
      counts.failed += 1;
      counts.failures.push(data.name);
      const { cause } = data.details.error;
      yield `  FAILED: ${data.name}\n${indented(cause instanceof Error ? cause.stack ?? cause.message : inspect(cause ?? data.details.error))}\n`;
    }
  }
  if (process.env.READOUT_COUNTS) writeFileSync(process.env.READOUT_COUNTS, JSON.stringify(counts));
}

const indented = (text) => text.split('\n').map((line) => `    ${line}`).join('\n');
