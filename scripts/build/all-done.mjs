/** Like Promise.all, but no part is left running when another one fails. */
export async function allDone(parts) {
  const failed = (await Promise.allSettled(parts)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}
