/** A file as the text of a program for a thread, bundled with what it imports by `src/tools/vite-plugins/thread-program.ts`. */
declare module '*?thread' {
  export const program: string;
}
