export { t as printReport } from "./print-report2.js";
