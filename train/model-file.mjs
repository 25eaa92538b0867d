// Writes the file that `readTagger` of src/language/tagger/tagger-file.ts reads.

function number(bytes, value) {
  for (let shift = 0; shift < 32; shift += 8) bytes.push((value >>> shift) & 0xff);
}

/** Rows lie in buckets by all but the last eight bits of their hashes, so that they are read where they stand. */
function weights(bytes, rows, buckets) {
  number(bytes, rows.length);
  number(bytes, rows.reduce((sum, [, entries]) => sum + entries.length, 0));
  const sizes = Array.from({ length: buckets }, () => 0);
  for (const [hash] of rows) sizes[hash >>> 8] += 1;
  if (sizes.some((size) => size > 255)) throw new Error('too many features share a bucket');
  for (const size of sizes) bytes.push(size);
  for (const [hash] of rows) bytes.push(hash & 0xff);
  for (const [, entries] of rows) bytes.push(entries.length);
  for (const [, entries] of rows) for (const [label] of entries) bytes.push(label);
  for (const [, entries] of rows) for (const [, value] of entries) bytes.push(value & 0xff);
}

/** The model's bytes. `tags`: names of the parts of speech; `transitions`: scores, label by label; rows: [hash, [class, weight][]], hashes rising. */
export function modelBytes({ magic, buckets, tags, transitions, tagRows, entityRows }) {
  const bytes = [...magic].map((letter) => letter.charCodeAt(0));
  const names = tags.join(' ');
  number(bytes, names.length);
  for (const letter of names) bytes.push(letter.charCodeAt(0));
  for (const value of transitions) bytes.push(value & 0xff, (value >> 8) & 0xff);
  weights(bytes, tagRows, buckets);
  weights(bytes, entityRows, buckets);
  return Uint8Array.from(bytes);
}
