export { t as createReportPorts } from "./report-ports.js";
