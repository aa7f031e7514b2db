export { t as renderAs } from "./render-as.js";
