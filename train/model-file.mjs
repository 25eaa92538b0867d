// Writes the file that `loadTagger` of src/language/tagger.ts reads.

function number(bytes, value) {
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
}

function weights(bytes, rows) {
  number(bytes, rows.length);
  number(bytes, rows.reduce((sum, [, entries]) => sum + entries.length, 0));
  let before = 0;
  for (const [hash, entries] of rows) {
    number(bytes, hash - before);
    before = hash;
    bytes.push(entries.length);
  }
  for (const [, entries] of rows) for (const [label] of entries) bytes.push(label);
  for (const [, entries] of rows) for (const [, value] of entries) bytes.push(value & 0xff);
}

/** The model's bytes. `tags`: names of the parts of speech; `transitions`: scores, label by label; rows: [hash, [class, weight][]], hashes rising. */
export function modelBytes({ magic, tags, transitions, tagRows, entityRows }) {
  const bytes = [...magic].map((letter) => letter.charCodeAt(0));
  number(bytes, tags.length);
  for (const tag of tags) {
    number(bytes, tag.length);
    for (const letter of tag) bytes.push(letter.charCodeAt(0));
  }
  for (const value of transitions) bytes.push(value & 0xff, (value >> 8) & 0xff);
  weights(bytes, tagRows);
  weights(bytes, entityRows);
  return Uint8Array.from(bytes);
}
