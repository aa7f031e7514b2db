export { t as FORMATS, n as renderAs } from "./render-as.js";
