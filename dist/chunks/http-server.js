import { createServer } from "node:http";
// src/demo/http-server.ts
/** Listens at once, so that its URL is known before what it serves; rejects without a port. */
async function openServer() {
	const server = createServer();
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	return {
		url: `http://127.0.0.1:${typeof address === "object" ? address?.port : void 0}`,
		serve(handler) {
			server.on("request", (message, response) => {
				handler(message, response).catch(() => response.destroy());
			});
		},
		close: () => new Promise((resolve, reject) => {
			server.close((error) => error === void 0 ? resolve() : reject(error));
			server.closeAllConnections();
		})
	};
}
/** Sends an answer and gives the number of bytes in its body. */
function send(response, { status, headers, body, breaksAfter, msPerByte }) {
	const bytes = toBytes(body);
	const isRaw = body === void 0 || typeof body === "string" || body instanceof Uint8Array;
	const isAnnounced = status !== 204 && msPerByte === void 0;
	response.writeHead(status, {
		...isRaw ? {} : { "content-type": "application/json; charset=utf-8" },
		...isAnnounced ? { "content-length": bytes.length } : {},
		...headers
	});
	if (msPerByte !== void 0) trickle(response, bytes, msPerByte);
	else if (breaksAfter === void 0) response.end(bytes);
	else response.write(bytes.subarray(0, breaksAfter), () => response.destroy());
	return bytes.length;
}
function trickle(response, bytes, msPerByte) {
	let sent = 0;
	const timer = setInterval(() => {
		if (sent < bytes.length) response.write(bytes.subarray(sent, sent += 1));
		else response.end();
	}, msPerByte);
	response.on("close", () => clearInterval(timer));
}
function toBytes(body) {
	if (body === void 0) return /* @__PURE__ */ new Uint8Array();
	if (body instanceof Uint8Array) return body;
	return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
export { send as n, openServer as t };
