export { i as reportCommand } from "./report-command.js";
