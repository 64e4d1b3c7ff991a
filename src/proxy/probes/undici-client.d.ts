/** undici's client alone: its index loads fetch, caches and web sockets too, which costs a start of the program 0.3 s. */
declare module 'undici/lib/dispatcher/client.js' {
  export { Client as default } from 'undici';
}
