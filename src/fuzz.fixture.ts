/**
 * How much the property tests try: 500 cases a property from a fixed seed, more and other ones where the environment asks for
 * them (READOUT_FUZZ_RUNS, READOUT_FUZZ_SEED), as `npm run fuzz` does. A failure prints its seed and its smallest case.
 */
export const FUZZ = {
  numRuns: Number(process.env['READOUT_FUZZ_RUNS'] ?? 500),
  seed: Number(process.env['READOUT_FUZZ_SEED'] ?? 20_311_109),
};
