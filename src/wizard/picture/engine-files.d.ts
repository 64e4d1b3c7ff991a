/** Address of a file that reads pictures, put beside the page by `src/tools/vite-plugins/engine-files.ts`. */
declare module 'engine-file:core' {
  const address: string;
  export default address;
}
declare module 'engine-file:english' {
  const address: string;
  export default address;
}
