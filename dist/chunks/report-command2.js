export { r as reportCommand } from "./report-command.js";
