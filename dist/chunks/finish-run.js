export { t as finishRun } from "./finish-run2.js";
