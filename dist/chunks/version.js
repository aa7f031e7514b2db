// src/wiring/version.ts
/** The program's version; a test keeps it equal to `package.json`. */
const VERSION = "0.1.0";
export { VERSION as t };
