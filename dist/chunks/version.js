// src/wiring/version.ts
/** The program's version; a test keeps it equal to `package.json`. */
const VERSION = "1.0.0";
export { VERSION as t };
