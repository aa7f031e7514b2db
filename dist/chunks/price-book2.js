export { t as createPriceBook } from "./price-book.js";
