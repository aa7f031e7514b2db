import { a as UserError } from "./errors.js";
import { n as isPackedName, r as withoutPacking } from "./packed-name.js";
import { Readable, pipeline } from "node:stream";
import zlib from "node:zlib";
// src/sources/archive-error.ts
/** Why an archive gave no files. */
var ArchiveError = class extends Error {
	reason;
	constructor(reason, message, options) {
		super(message, options);
		this.reason = reason;
	}
};
// src/sources/byte-source.ts
/** The bytes of a blob, such as one that stands for a file on disk. */
function blobSource(blob) {
	return {
		size: blob.size,
		read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
	};
}
/** Bytes in memory; what is read of them is lent, not copied. */
function bytesSource(bytes) {
	return {
		size: bytes.length,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
	};
}
// src/sources/packing.ts
/** Node has zstd since 22.15 and 23.8 (nodejs.org/api/zlib.html, read 2026-11). */
const ZSTD_NODE = "Node 22.15";
/** How bytes are packed, by their first ones; undefined where they are not. */
function packingOf([a, b, c, d]) {
	if (a === 31 && b === 139) return "gzip";
	if (a === 40 && b === 181 && c === 47 && d === 253) return "zstd";
}
/**
* Unpacks a stream up to a number of bytes. Throws UserError, without a name of the thing,
* when it comes to more, is broken or cut short, or is of a kind that this Node has not.
*/
async function* unpackStream(packed, packing, mostBytes) {
	const unpacker = createUnpacker(packing);
	let bytes = 0;
	try {
		pipeline(Readable.from(copiesOf(packed)), unpacker, () => void 0);
		for await (const chunk of unpacker) {
			bytes += chunk.length;
			if (bytes > mostBytes) throw tooMuch(mostBytes);
			yield chunk;
		}
	} catch (error) {
		throw explained(error);
	}
}
/** The same of bytes in memory. */
function unpackBytes(packed, packing, mostBytes) {
	const options = { maxOutputLength: mostBytes };
	try {
		if (packing === "gzip") return zlib.gunzipSync(packed, options);
		const { zstdDecompressSync } = zlib;
		if (zstdDecompressSync === void 0) throw noZstd();
		return zstdDecompressSync(packed, options);
	} catch (error) {
		throw error instanceof RangeError ? tooMuch(mostBytes) : explained(error);
	}
}
function createUnpacker(packing) {
	if (packing === "gzip") return zlib.createGunzip();
	const { createZstdDecompress } = zlib;
	if (createZstdDecompress === void 0) throw noZstd();
	return createZstdDecompress();
}
async function* copiesOf(chunks) {
	for await (const chunk of chunks) yield Buffer.from(chunk);
}
function noZstd() {
	return new UserError(`zstd takes ${ZSTD_NODE} or newer, and this is ${process.versions.node}; unpack it first`);
}
function tooMuch(mostBytes) {
	return new UserError(`it unpacks to more than ${mostBytes / 2 ** 20} MiB; unpack it first`);
}
function explained(error) {
	if (error instanceof UserError) return error;
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(`what is packed in it is broken or cut short (${reason}), so only what comes before counts`, { cause: error });
}
// src/sources/utf16.ts
/** What every text of a known format can begin with. */
const STARTS = new Set(Buffer.from("{[\" 	\r\n"));
/**
* How a text is encoded that is not UTF-8: by its byte order mark, which PowerShell writes
* (`>` and `Out-File` up to 5.1), else as JSON shows it by its zeros (RFC 4627, 3).
*/
function utf16Of([a = 1, b = 1, c = 1, d = 1]) {
	if (a === 255 && b === 254) return "utf-16le";
	if (a === 254 && b === 255) return "utf-16be";
	if (STARTS.has(a) && b === 0 && c !== 0) return "utf-16le";
	if (a === 0 && STARTS.has(b) && d !== 0) return "utf-16be";
}
/** Turns chunks of UTF-16 into UTF-8, without the mark of its order. */
async function* utf8Of(chunks, encoding) {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
	yield Buffer.from(decoder.decode());
}
/** The same of bytes in memory. */
function utf8OfBytes(bytes, encoding) {
	return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
// src/sources/plain-text.ts
/** Whether bytes that begin so are UTF-8 as they are. */
function isPlainText(head) {
	return packingOf(head) === void 0 && utf16Of(head) === void 0;
}
/**
* Opens a stream of a text that may be packed (gzip, zstd) and in UTF-16. `headBytes` are
* read at once, as the head tells the format. Throws UserError when it cannot be unpacked.
*/
async function openPlainText(stream, headBytes, mostBytes) {
	const raw = await peek(stream, headBytes);
	const packing = packingOf(raw.head);
	const unpacked = packing === void 0 ? raw : await peek(unpackStream(raw.read(), packing, mostBytes), headBytes);
	const encoding = utf16Of(unpacked.head);
	return encoding === void 0 ? unpacked : peek(utf8Of(unpacked.read(), encoding), headBytes);
}
/** The same of bytes in memory. */
function plainBytes(bytes, mostBytes) {
	const packing = packingOf(bytes);
	const unpacked = packing === void 0 ? bytes : unpackBytes(bytes, packing, mostBytes);
	const encoding = utf16Of(unpacked);
	return encoding === void 0 ? unpacked : utf8OfBytes(unpacked, encoding);
}
/** A stream's head can only be had by reading it, so it is put back before the rest. */
async function peek(stream, headBytes) {
	const iterator = stream[Symbol.asyncIterator]();
	const first = [];
	let bytes = 0;
	while (bytes < headBytes) {
		const { done, value } = await iterator.next();
		if (done) break;
		first.push(Uint8Array.from(value));
		bytes += value.length;
	}
	const head = Buffer.concat(first);
	async function* read() {
		yield head;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done) return;
			yield value;
		}
	}
	return {
		head: head.subarray(0, headBytes),
		read,
		close: async () => void await iterator.return?.()
	};
}
// src/sources/unpack.ts
/** Ways in which an entry's bytes are kept (APPNOTE.TXT 6.3.10, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;
/**
* Unpacks an entry into one buffer of its declared size, however many bytes it would come
* to. Throws ArchiveError when it is not what the directory declares.
*/
function unpack({ method, size, crc }, packed) {
	const bytes = method === STORED ? packed : inflate(method, size, packed);
	if (bytes.length !== size) throw new ArchiveError("unreadable", "a wrong size");
	if (checksum(bytes) !== crc) throw new ArchiveError("unreadable", "a wrong checksum");
	return bytes;
}
function inflate(method, size, packed) {
	if (method !== DEFLATED) throw new ArchiveError("unreadable", `packed by method ${method}`);
	try {
		return zlib.inflateRawSync(packed, {
			chunkSize: size + 64,
			maxOutputLength: Math.max(1, size)
		});
	} catch (error) {
		throw new ArchiveError("unreadable", "data that cannot be unpacked", { cause: error });
	}
}
/** CRC-32; `node:zlib` has it since Node 20.15. */
function checksum(bytes) {
	const { crc32 } = zlib;
	return crc32 === void 0 ? slowChecksum(bytes) : crc32(bytes);
}
/** CRC-32 of ISO 3309, reflected. */
const POLYNOMIAL = 3988292384;
/** As `crc32` of `node:zlib`, byte by byte. */
function slowChecksum(bytes) {
	let crc = -1;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
	}
	return ~crc >>> 0;
}
// src/sources/zip-directory.ts
/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 1e5;
/** The largest directory: 160 bytes for each of 100,000 entries. Bytes. */
const MAX_DIRECTORY_BYTES = 16777216;
/** The end's own record, and the longest comment after it (4.3.16). Bytes. */
const END_BYTES = 22;
const LONG_END_BYTES = 56;
const LONG_LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const END = 101010256;
const LONG_END = 101075792;
const LONG_LOCATOR = 117853008;
const ENTRY = 33639248;
/** Instead of a number that is given in the long form (4.4.1.4). */
const TOLD_LONG = 4294967295;
/** Extra field that holds long numbers (4.5.3). */
const LONG_FIELD = 1;
const ENCRYPTED = 1;
/**
* Reads the wanted files of the directory, folders left out. Throws ArchiveError, or what
* the source throws.
*/
async function readZipDirectory(source, isWanted) {
	const place = await findDirectory(source);
	if (place.entries > MAX_ENTRIES) throw new ArchiveError("too-large", `more than ${MAX_ENTRIES} entries`);
	if (place.bytes > 16777216) throw new ArchiveError("too-large", "a directory of more than 16 MiB");
	if (place.from < 0) throw unreadable("a directory longer than the archive");
	const bytes = toBuffer(await source.read(place.from, place.bytes));
	const found = [];
	let at = 0;
	for (let index = 0; index < place.entries; index += 1) {
		if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw unreadable("a directory that ends early");
		const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
		const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
		const end = extraEnd + bytes.readUInt16LE(at + 32);
		if (end > bytes.length) throw unreadable("a directory that ends early");
		const path = bytes.toString("utf8", at + ENTRY_BYTES, nameEnd);
		if (!path.endsWith("/") && isWanted(path)) found.push(entryOf(bytes.subarray(at, end), path, bytes.subarray(nameEnd, extraEnd)));
		at = end;
	}
	return found;
}
async function findDirectory(source) {
	const length = Math.min(source.size, 65577);
	const from = source.size - length;
	const tail = toBuffer(await source.read(from, length));
	if (length < END_BYTES) throw unreadable("too few bytes");
	const signature = Buffer.alloc(4);
	signature.writeUInt32LE(END);
	const at = tail.lastIndexOf(signature, length - END_BYTES);
	if (at === -1) throw unreadable("no end, as if it were cut off");
	const locator = at - LONG_LOCATOR_BYTES;
	if (locator >= 0 && tail.readUInt32LE(locator) === LONG_LOCATOR) {
		const longAt = toNumber(tail.readBigUInt64LE(locator + 8));
		if (longAt + LONG_END_BYTES > source.size) throw unreadable("an end outside of it");
		const end = toBuffer(await source.read(longAt, LONG_END_BYTES));
		if (end.readUInt32LE(0) !== LONG_END) throw unreadable("no end of the long form");
		const bytes = toNumber(end.readBigUInt64LE(40));
		return {
			from: longAt - bytes,
			bytes,
			entries: toNumber(end.readBigUInt64LE(32))
		};
	}
	const bytes = tail.readUInt32LE(at + 12);
	return {
		from: from + at - bytes,
		bytes,
		entries: tail.readUInt16LE(at + 10)
	};
}
function entryOf(header, path, extra) {
	if ((header.readUInt16LE(8) & ENCRYPTED) !== 0) throw unreadable(`${path} is encrypted`);
	if (path.startsWith("/") || path.split("/").includes("..")) throw unreadable(`${path} leads out of it`);
	const [size = 0, packedSize = 0, offset = 0] = longNumbers([
		header.readUInt32LE(24),
		header.readUInt32LE(20),
		header.readUInt32LE(42)
	], extra);
	return {
		path,
		method: header.readUInt16LE(10),
		crc: header.readUInt32LE(16),
		packedSize,
		size,
		offset,
		nameBytes: header.readUInt16LE(28)
	};
}
/** Numbers, each from the extra field where the header does not hold it. */
function longNumbers(numbers, extra) {
	let at = 0;
	while (at + 4 <= extra.length && extra.readUInt16LE(at) !== LONG_FIELD) at += 4 + extra.readUInt16LE(at + 2);
	at += 4;
	return numbers.map((number) => {
		if (number !== TOLD_LONG || at + 8 > extra.length) return number;
		at += 8;
		return toNumber(extra.readBigUInt64LE(at - 8));
	});
}
function toNumber(value) {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw unreadable("a size that cannot be");
	return Number(value);
}
function toBuffer(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function unreadable(words) {
	return new ArchiveError("unreadable", `not a readable zip archive: ${words}`);
}
// src/sources/archive.ts
const NO_WAIT = () => Promise.resolve();
/**
* Archives up to this size are opened in memory; of larger ones only parts are. Bytes.
* Measured: 80 archives of 4 MiB, read 8 at a time, leave 500 MB behind before V8 clears up.
*/
const MAX_IN_MEMORY_BYTES = 1048576;
/** The largest archive that is fetched as a whole. Bytes. */
const MAX_ARCHIVE_BYTES = 536870912;
/** The largest file taken out of an archive, declared and real: 50,000 records. Bytes. */
const MAX_FILE_BYTES = 25165824;
/** All files taken out of one archive, which may be in memory together. Bytes. */
const MAX_FILES_BYTES = MAX_FILE_BYTES;
/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;
/** The same of an archive on this machine, which may be a folder of many runs. */
const MAX_LOCAL_FILES = 1e4;
/** What deflate may add to bytes that cannot be packed, and more. Bytes. */
const MAX_PACKING_BYTES = 65536;
/**
* What stands before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7): a header of 30 bytes,
* the name, and fields whose length only the entry itself holds. Bytes, as a rule enough.
*/
const LOCAL_HEADER_BYTES = 30;
const LOCAL_FIELDS_BYTES = 256;
const LOCAL_HEADER = 67324752;
/** Whether bytes begin as a zip archive does, an empty one included. */
function isZip(head) {
	const [a, b, c, d] = head;
	return a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6);
}
/** Takes the wanted files out of an archive in memory. Throws ArchiveError. */
function readArchive(bytes, isWanted, reserve) {
	return readArchiveFrom(bytesSource(bytes), isWanted, reserve);
}
/** Takes the wanted files out of an archive that is too large for memory. Throws ArchiveError. */
function readLargeArchive(blob, isWanted, reserve, mostFiles) {
	return readArchiveFrom(blobSource(blob), isWanted, reserve, mostFiles);
}
/**
* Takes the wanted files out of an archive of which only the directory and these files are
* read. Throws ArchiveError, or what the source threw.
*/
async function readArchiveFrom(source, isWanted, reserve = NO_WAIT, mostFiles = MAX_FILES) {
	const entries = await readZipDirectory(source, isWanted);
	await reserve(checkSizes(entries, mostFiles));
	source.expect?.(entries.map(spanOf));
	const files = [];
	let bytesLeft = MAX_FILES_BYTES;
	for (const entry of entries) {
		const packed = await readPacked(source, entry);
		const bytes = toPlainBytes(entry.path, unpack(entry, packed), bytesLeft);
		bytesLeft -= bytes.length;
		files.push({
			path: withoutPacking(entry.path),
			bytes
		});
	}
	return files;
}
/** A file's bytes as UTF-8 where it was packed by itself or is UTF-16. Throws ArchiveError. */
function toPlainBytes(path, bytes, mostBytes = MAX_FILES_BYTES) {
	if (!isPackedName(path) && packingOf(bytes) !== void 0) return bytes;
	try {
		return plainBytes(bytes, Math.max(1, mostBytes));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new ArchiveError("unreadable", `${path} in it cannot be unpacked: ${error.message}`);
	}
}
/** What the files come to; throws ArchiveError before any of them is unpacked. */
function checkSizes(entries, mostFiles) {
	if (entries.length > mostFiles) throw tooLarge(`more than ${mostFiles} usage files`);
	let sum = 0;
	for (const { path, size, packedSize } of entries) {
		sum += size;
		if (Math.max(size, packedSize - MAX_PACKING_BYTES) > MAX_FILE_BYTES) throw tooLarge(`${path} has more than 24 MiB`);
	}
	if (sum > 25165824) throw tooLarge("usage files of more than 24 MiB together");
	return entries.some(({ path }) => isPackedName(path)) ? MAX_FILES_BYTES : sum;
}
function tooLarge(words) {
	return new ArchiveError("too-large", words);
}
function spanOf({ offset, nameBytes, packedSize }) {
	return {
		from: offset,
		to: offset + (LOCAL_HEADER_BYTES + nameBytes + LOCAL_FIELDS_BYTES) + packedSize
	};
}
/** An entry's bytes as they are kept: those behind its local header. */
async function readPacked(source, entry) {
	const { from, to } = spanOf(entry);
	const end = Math.min(to, source.size);
	if (from + LOCAL_HEADER_BYTES + entry.packedSize > end) throw outside(entry);
	const bytes = await source.read(from, end - from);
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (header.getUint32(0, true) !== LOCAL_HEADER) throw outside(entry);
	const start = LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
	if (start + entry.packedSize <= bytes.length) return bytes.subarray(start, start + entry.packedSize);
	if (from + start + entry.packedSize > source.size) throw outside(entry);
	return source.read(from + start, entry.packedSize);
}
function outside({ path }) {
	return new ArchiveError("unreadable", `not a readable zip archive: ${path} is not in it`);
}
export { isZip as a, readLargeArchive as c, isPlainText as d, openPlainText as f, MAX_LOCAL_FILES as i, toPlainBytes as l, MAX_FILES_BYTES as n, readArchive as o, ArchiveError as p, MAX_IN_MEMORY_BYTES as r, readArchiveFrom as s, MAX_ARCHIVE_BYTES as t, MAX_DIRECTORY_BYTES as u };
