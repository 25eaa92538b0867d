/** A style sheet that a script imports arrives as one minified string (see scripts/build/bundle.mjs). */
declare module '*.css' {
  const text: string;
  export default text;
}
