/**
 * What the page may load and run: its own files and nothing else. Styles alone
 * may stand inline, because the grid and the component library write style
 * elements; a style cannot run code, and nothing it could point to is allowed.
 * WebAssembly may be compiled, for the engine's kernels: it reaches nothing that
 * it is not given, and text is still never made into code.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
